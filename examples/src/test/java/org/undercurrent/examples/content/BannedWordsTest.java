package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that promise, rank, blame or endanger, in no rendering of anything. */
class BannedWordsTest {
    private static final List<Table.Row> WORDS = Table.read("banned-words.csv");
    private static final int CONTEXT = 40;

    @Test
    void noRenderedTextHoldsABannedWord() {
        assertThat(Rendered.ALL).hasSizeGreaterThan(8 * Library.PACK.entries().size());
        assertThat(WORDS.stream().flatMap(BannedWordsTest::everywhere)).isEmpty();
    }

    @Test
    void everyRuleHasWords() {
        assertThat(WORDS.stream().map(word -> word.cell("rule")).collect(Collectors.toSet()))
                .isEqualTo(Set.of("ST03", "ST04", "ST05", "ST15", "CLM-01", "CLM-03"));
    }

    @Test
    void everyPatternFindsAWrongSentence() {
        List<Rendered> wrong = WrongSentences.of("banned-words");
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(wrong.stream().flatMap(page -> hits(word, page)))
                        .as(word.toString())
                        .isNotEmpty());
    }

    @Test
    void everyWrongSentenceIsFound() {
        assertThat(WrongSentences.of("banned-words"))
                .allSatisfy(page -> assertThat(WORDS.stream().flatMap(word -> hits(word, page)))
                        .as(page.words())
                        .isNotEmpty());
    }

    @Test
    void anAllowedContextMayStand() {
        Rendered page = new Rendered("a page", "html", "Persistent depressive disorder; not a proven cause; health");
        assertThat(WORDS.stream().flatMap(word -> hits(word, page))).isEmpty();
    }

    private static Stream<String> everywhere(Table.Row word) {
        return Rendered.ALL.stream().flatMap(page -> hits(word, page));
    }

    private static Stream<String> hits(Table.Row word, Rendered page) {
        String allowed = word.cell("allowed");
        String words = allowed.isEmpty() ? page.words() : page.words().replaceAll("(?i)\\b(" + allowed + ")\\b", "");
        return Pattern.compile("\\b(" + word.cell("pattern") + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .results()
                .map(hit -> word.cell("rule") + ": " + page + ": '" + around(words, hit) + "' (" + word.cell("reason")
                        + ")");
    }

    private static String around(String words, MatchResult hit) {
        return words.substring(Math.max(0, hit.start() - CONTEXT), Math.min(words.length(), hit.end() + CONTEXT));
    }
}
