package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BrokenPackTest {
    private final MemoryPack pack = new MemoryPack();

    @Test
    void theSmallPackItselfLoads() {
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void aMissingFieldIsReportedAtItsPlace() {
        pack.with("questions.json", MemoryPack.entry("questions", "q", "\"tags\": []"));
        assertThat(pack.problems())
                .containsExactly("acme/questions.json#/questions/0/answer: expected a value but was missing");
    }

    @Test
    void aWrongTypeIsReportedOnceWithWhatWasFound() {
        pack.replacing("topics.json", "\"lede\": \"L.\"", "\"lede\": 7");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/topics.json#/topics/0/lede: expected text, or a list of texts but was the number 7");
    }

    @Test
    void anUnknownFieldIsReportedWithTheNearestKnownOne() {
        pack.replacing("myths.json", "\"fact\"", "\"fakt\": \"F.\", \"fact\"");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("acme/myths.json#/myths/0/fakt: expected one of ")
                .contains("the unknown member 'fakt'")
                .endsWith("(did you mean 'fact'?)");
    }

    @Test
    void anUnknownKindIsReportedWithTheKnownOnes() {
        pack.with("rumours.json", "{}");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("acme/pack.json#/files/13: expected a file such as 'questions.json'")
                .contains("'rumours.json'")
                .contains("topics, comparisons");
    }

    @Test
    void aDanglingReferenceIsReportedWithTheNearestOne() {
        pack.replacing("topics.json", "cite:smith2020", "cite:smyth2020");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/topics.json#/topics/0/sections/0/text: expected a reference of references.json but was"
                                + " 'smyth2020' (did you mean 'smith2020'?)");
    }

    @Test
    void aDanglingLinkIsReportedWithTheNearestEntry() {
        pack.replacing("topics.json", "term:w", "term:ww");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/topics.json#/topics/0/sections/0/text: expected an entry of the pack but was 'terms/ww'"
                                + " (did you mean 'terms/w'?)");
    }

    @Test
    void aDuplicateKeyIsReported() {
        pack.replacing("myths.json", "\"fact\": \"F.\"", "\"fact\": \"F.\", \"fact\": \"G.\"");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/myths.json#/myths/0/fact: expected each name only once but was 'fact' again (delete one of them)");
    }

    @Test
    void aDuplicateIdIsReportedWithTheFirstPlace() {
        pack.with(
                "myths/m.json",
                "{\"id\": \"m\", \"title\": \"T\", \"summary\": \"S.\", %s, \"fact\": \"F.\"}"
                        .formatted(MemoryPack.DATES));
        assertThat(pack.problems())
                .containsExactly("acme/myths/m.json#: expected an id of its own but was 'myths/m', as at"
                        + " acme/myths.json#/myths/0 (rename one of them)");
    }

    @Test
    void mixedComparatorsInOneTableAreRefusedWithTheReason() {
        pack.replacing(
                "evidence.json", "\"differences\": [", "\"differences\": [" + MemoryPack.difference("placebo") + ", ");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "acme/evidence.json#/evidence/0/figures/0/rows: expected differences with one comparator but was"
                                + " PLACEBO and WAITING_LIST")
                .contains("not the same kind of number");
    }

    @Test
    void aFigureOnAnUnverifiedSourceIsRefused() {
        pack.replacing("references.json", "\"verified\": true", "\"verified\": false");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/evidence.json#/evidence/0/figures/0/differences/0/reference: expected a verified reference"
                                + " but was 'smith2020', which is not verified (say it in words, or verify the source first)");
    }

    @Test
    void htmlInTextIsRefused() {
        pack.replacing("questions.json", "\"A.\"", "\"A <script>alert(1)</script> b.\"");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/questions.json#/questions/0/answer: expected text without HTML but was '<script>' (write '\\<' for"
                                + " the character itself)",
                        "acme/questions.json#/questions/0/answer: expected text without HTML but was '</script>' (write '\\<'"
                                + " for the character itself)");
    }

    @Test
    void invalidUtf8IsReportedWithItsByte() {
        byte[] text = MemoryPack.entry("myths", "m", "\"fact\": \"F?\"").getBytes(StandardCharsets.UTF_8);
        int place = new String(text, StandardCharsets.UTF_8).indexOf('?');
        text[place] = (byte) 0xFF;
        pack.with("myths.json", text);
        assertThat(pack.problems())
                .containsExactly("acme/myths.json: expected UTF-8 but was other bytes at byte " + (place + 1)
                        + " (save it as UTF-8)");
    }

    @Test
    void trailingGarbageIsReportedWithLineAndColumn() {
        pack.with("myths.json", MemoryPack.entry("myths", "m", "\"fact\": \"F.\"") + "\n  x");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("acme/myths.json:2:")
                .contains("expected JSON");
    }

    @Test
    void aFileCutShortIsReportedAtItsEnd() {
        pack.with("myths.json", "{\"myths\": [\n");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/myths.json:1:11: expected JSON but was the end of the file (check the syntax there)");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aThousandLevelsOfNestingAreRefusedWithoutAnOverflow() {
        pack.with("myths.json", "{\"myths\": " + "[".repeat(1000) + "]".repeat(1000) + "}");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("acme/myths.json:1:")
                .contains("levels of nesting");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void deeplyNestedMarkdownIsRefusedWithoutAnOverflow() {
        pack.replacing("questions.json", "\"A.\"", "\"" + "- ".repeat(1000) + "A.\"");
        assertThat(pack.problems()).hasSize(1).first().asString().contains("levels of nesting");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHundredMegabytesAreRefusedAfterTheFirstFour() {
        CountingZeros zeros = new CountingZeros(100L * 1024 * 1024);
        PackSource huge = new PackSource() {
            @Override
            public Optional<InputStream> open(String name) {
                return name.equals("myths.json") ? Optional.of(zeros) : pack.open(name);
            }

            @Override
            public String toString() {
                return "acme";
            }
        };
        assertThatThrownBy(() -> ContentPack.read(huge))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining(
                        "acme/myths.json: expected at most 4 MiB but was more (split it into one file for each entry)");
        assertThat(zeros.read).isLessThan(5L * 1024 * 1024);
    }

    @Test
    void everyProblemOfEveryFileIsReportedAtOnce() {
        pack.replacing("questions.json", "\"answer\": \"A.\"", "\"answer\": 1")
                .replacing("myths.json", "\"title\": \"T\", ", "")
                .replacing("stories.json", "\"disclosure\": \"Made up.\", ", "")
                .replacing("topics.json", "what-it-is", "whatever");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/topics.json#/topics/0/sections/0/kind: expected one of what-it-is, how-it-works, what-it-is-like,"
                                + " limits-and-risks, research, questions-to-ask, read-on but was 'whatever'",
                        "acme/questions.json#/questions/0/answer: expected text, or a list of texts but was the number 1",
                        "acme/myths.json#/myths/0/title: expected text but was missing",
                        "acme/stories.json#/stories/0/disclosure: expected text but was missing");
    }

    @Test
    void theMessageCountsTheProblems() {
        pack.replacing("myths.json", "\"title\": \"T\", ", "");
        assertThatThrownBy(() -> ContentPack.read(pack))
                .hasMessage(
                        "Content pack 'acme' has 1 problem:\nacme/myths.json#/myths/0/title: expected text but was missing");
    }

    @Test
    void aRegionWithoutAnEmergencyNumberIsRefused() {
        pack.replacing("helplines.json", "\"service\": \"emergency\"", "\"service\": \"crisis\"");
        assertThat(pack.problems())
                .containsExactly(
                        "acme/helplines.json#/regions/1: expected a region whose first helpline is its emergency number"
                                + " but was 'us-emergency' first (a region ships only with a verified emergency number)");
    }

    @Test
    void aCellThatRestsOnNothingIsRefused() {
        pack.replacing("options.json", "\"references\": [\"smith2020\"]", "\"references\": []");
        assertThat(pack.problems())
                .contains(
                        "acme/options.json#/options/0/cells/focus/references: expected at least one reference but was an empty"
                                + " list (name the source, or say that the basis is 'common-practice')");
    }

    @Test
    void aDirectoryThatDoesNotExistIsAProblemAndNotAnError() {
        assertThatThrownBy(() -> ContentPack.read(Path.of("no-such-directory")))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(
                        "Content pack 'no-such-directory' has 1 problem:\n"
                                + "no-such-directory/pack.json: expected a file but was missing (a pack is a directory that holds it)");
    }

    @Test
    void aFileNameThatLeavesThePackIsRefused() {
        pack.replacing("pack.json", "\"myths.json\"", "\"../myths.json\"");
        assertThat(pack.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("acme/pack.json#/files/6: expected a file such as");
    }

    @Test
    void collectionsThatHoldEachOtherAreRefused() {
        pack.replacing("collections.json", "[\"topics/t\"]", "[\"collections/o\"]")
                .with(
                        "collections/o.json",
                        "{\"id\": \"o\", \"title\": \"T\", \"summary\": \"S.\", %s, \"introduction\": \"I.\", \"entries\": [\"collections/l\"]}"
                                .formatted(MemoryPack.DATES));
        assertThat(pack.problems())
                .containsExactly(
                        "acme/collections/o.json#/entries/0: expected a collection that does not hold this one but was"
                                + " 'collections/l' (a reader would walk in a circle; take one of them out)");
    }

    /** A stream of zeros that counts what was taken from it. */
    private static final class CountingZeros extends InputStream {
        private final long size;
        private long read;

        CountingZeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? '0' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(length, size - read);
            Arrays.fill(bytes, offset, offset + count, (byte) '0');
            read += count;
            return length > 0 && count == 0 ? -1 : count;
        }
    }
}
