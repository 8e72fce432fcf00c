package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;

/** Plain enough for someone who is tired and afraid; the grades are written to {@code target/readability.csv}. */
class ReadabilityTest {
    private static final Kind[] PROSE = {Kind.TOPIC, Kind.QUESTION, Kind.MYTH};
    private static final double HIGHEST_GRADE = 8;
    private static final double MEDIAN_GRADE = 6;
    private static final double LONGEST_MEAN = 15;

    @BeforeAll
    static void writesTheGrades() throws IOException {
        Stream<String> lines =
                Library.ENGLISH.stream().flatMap(pack -> pack.entries().stream().map(entry -> line(pack, entry)));
        Files.write(
                Path.of("target", "readability.csv"),
                Stream.concat(Stream.of("pack,entry,grade,mean sentence,card grade,card mean sentence"), lines)
                        .toList());
    }

    static List<ContentPack> packs() {
        return Library.ENGLISH;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void topicsQuestionsAndMythsAreAtMostGradeEight(ContentPack pack) {
        assertThat(Library.entriesOf(pack, PROSE))
                .hasSize(36 + 27 + 12)
                .allSatisfy(entry ->
                        assertThat(grade(entry)).as(entry.id().toString()).isLessThanOrEqualTo(HIGHEST_GRADE));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void halfOfTheQuestionsAreAtMostGradeSix(ContentPack pack) {
        assertThat(median(Library.entriesOf(pack, Kind.QUESTION), ReadabilityTest::grade))
                .isLessThanOrEqualTo(MEDIAN_GRADE);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void halfOfTheCardsAreAtMostGradeSix(ContentPack pack) {
        assertThat(median(pack.entries(), entry -> Readability.ofCard(entry).grade()))
                .isLessThanOrEqualTo(MEDIAN_GRADE);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void sentencesHaveAtMostFifteenWordsOnAverage(ContentPack pack) {
        assertThat(pack.entries())
                .allSatisfy(entry -> assertThat(Readability.of(entry).meanSentence())
                        .as(entry.id().toString())
                        .isLessThanOrEqualTo(LONGEST_MEAN));
    }

    @Test
    void theGradeFollowsTheFormula() {
        Readability text = Readability.of(Stream.of("The cat sat on the mat. It was happy."));
        assertThat(text).isEqualTo(new Readability(2, 9, 9, 10));
        assertThat(text.grade()).isCloseTo(0.39 * 9 / 2 + 11.8 * 10 / 9 - 15.59, Offset.offset(1e-9));
    }

    @Test
    void namesLengthenASentenceButTheirSyllablesDoNotCount() {
        assertThat(Readability.of(Stream.of("Call the emergency number and ask for psychodynamic therapy.")))
                .isEqualTo(new Readability(1, 9, 6, 7));
    }

    private static double grade(Entry entry) {
        return Readability.of(entry).grade();
    }

    private static double median(List<Entry> entries, ToDoubleFunction<Entry> measure) {
        double[] sorted = entries.stream().mapToDouble(measure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String line(ContentPack pack, Entry entry) {
        Readability whole = Readability.of(entry);
        Readability card = Readability.ofCard(entry);
        return String.format(
                Locale.ROOT,
                "%s,%s,%.1f,%.1f,%.1f,%.1f",
                pack,
                entry.id(),
                whole.grade(),
                whole.meanSentence(),
                card.grade(),
                card.meanSentence());
    }
}
