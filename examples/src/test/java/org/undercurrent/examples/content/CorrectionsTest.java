package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What earlier texts about this therapy get wrong stays corrected, as far as a program can see: some words stand nowhere,
 * others must stand in certain entries.
 */
class CorrectionsTest {
    private static final List<Table.Row> CHECKS = Table.read("corrections.csv");
    private static final String NOWHERE = "nowhere";
    private static final String SAYS = "says";
    private static final String EVERY_ENTRY = "*";
    private static final int CONTEXT = 40;

    @Test
    void everyCorrectionIsChecked() {
        List<String> corrections = IntStream.rangeClosed(1, 26)
                .mapToObj(number -> String.format("X%02d", number))
                .toList();
        assertThat(CHECKS.stream().map(row -> row.cell("correction")).distinct())
                .containsExactlyElementsOf(corrections);
        assertThat(CHECKS.stream().map(row -> row.cell("check")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(NOWHERE, SAYS);
    }

    @Test
    void whatIsWrongStandsNowhere() {
        assertThat(checks(NOWHERE).flatMap(row -> wrong(row, Rendered.ALL))).isEmpty();
    }

    @Test
    void everyPatternFindsAWrongSentence() {
        List<Rendered> wrong = WrongSentences.of("corrections");
        assertThat(checks(NOWHERE))
                .allSatisfy(
                        row -> assertThat(wrong(row, wrong)).as(row.toString()).isNotEmpty());
    }

    @Test
    void whatIsRightIsSaidInEveryFormat() {
        assertThat(checks(SAYS).flatMap(CorrectionsTest::missing)).isEmpty();
    }

    @Test
    void everyEntryThatMustSaySomethingExists() {
        assertThat(checks(SAYS).flatMap(CorrectionsTest::entries).filter(entry -> !entry.equals(EVERY_ENTRY)))
                .allSatisfy(entry -> assertThat(Library.PACK.entry(entry)).isNotNull());
    }

    private static Stream<Table.Row> checks(String sort) {
        return CHECKS.stream().filter(row -> row.cell("check").equals(sort));
    }

    private static Stream<String> entries(Table.Row row) {
        return Stream.of(row.cell("entries").split(" "));
    }

    private static Stream<String> wrong(Table.Row row, List<Rendered> pages) {
        Pattern pattern = Pattern.compile(row.cell("pattern"), Pattern.CASE_INSENSITIVE);
        Pattern allowed = Pattern.compile(row.cell("allowed").isEmpty() ? "(?!)" : row.cell("allowed"));
        return pages.stream()
                .filter(page -> pattern.matcher(page.words()).find())
                .flatMap(page -> hits(pattern, allowed.matcher(page.words()).replaceAll(""))
                        .map(words -> says(row, page) + " says '" + words + "'"));
    }

    private static Stream<String> hits(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(hit -> around(words, hit));
    }

    /** The card shows only the key points, so all other formats must say it. */
    private static Stream<String> missing(Table.Row row) {
        Pattern pattern = Pattern.compile(row.cell("pattern"));
        boolean everywhere = row.cell("entries").equals(EVERY_ENTRY);
        List<String> entries = entries(row).toList();
        return Rendered.ALL.stream()
                .filter(page -> everywhere ? page.entry().contains("/") : entries.contains(page.entry()))
                .filter(page -> everywhere || !page.format().startsWith("card"))
                .filter(page -> !pattern.matcher(page.words()).find())
                .map(page -> says(row, page) + " does not say '" + pattern + "'");
    }

    private static String says(Table.Row row, Rendered page) {
        return row.cell("correction") + " (" + row.cell("reason") + "): " + page;
    }

    private static String around(String words, MatchResult hit) {
        return words.substring(Math.max(0, hit.start() - CONTEXT), Math.min(words.length(), hit.end() + CONTEXT));
    }
}
