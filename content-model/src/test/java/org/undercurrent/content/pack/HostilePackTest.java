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

/** What the data of {@code broken-packs} cannot hold; see {@link BrokenPacksTest}. */
class HostilePackTest {
    private final MemoryPack pack = new MemoryPack();

    @Test
    void theSmallPackItselfLoads() {
        assertThat(pack.problems()).isEmpty();
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
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aNumberThatNobodyCouldWriteOutIsRefused() {
        pack.replacing("evidence.json", "0.47", "1e-2000000000");
        assertThat(pack.problems())
                .containsExactly("acme/evidence.json#/evidence/0/figures/0/differences/0/interval/low:"
                        + " expected a number of a common size but was one with 2000000000 decimals (round it)");
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
    void aDirectoryThatDoesNotExistIsAProblemAndNotAnError() {
        assertThatThrownBy(() -> ContentPack.read(Path.of("no-such-directory")))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(
                        "Content pack 'no-such-directory' has 1 problem:\n"
                                + "no-such-directory/pack.json: expected a file but was missing (a pack is a directory that holds it)");
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
