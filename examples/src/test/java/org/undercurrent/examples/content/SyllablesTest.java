package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule agrees with the dictionary on a fixture of words, the common ones of the content among them. */
class SyllablesTest {
    private static final List<Table.Row> WORDS = Table.read("syllables.csv");

    @Test
    void theRuleCountsAsADictionaryDoes() {
        assertThat(WORDS).hasSizeGreaterThanOrEqualTo(80);
        assertThat(WORDS)
                .allSatisfy(row -> assertThat(Syllables.of(row.cell("word")))
                        .as(row.cell("word"))
                        .isEqualTo(Integer.parseInt(row.cell("syllables"))));
    }

    @Test
    void aWordOfTheFixtureIsThereOnce() {
        assertThat(WORDS.stream().map(row -> row.cell("word"))).doesNotHaveDuplicates();
    }

    @Test
    void aNumberIsOneSyllable() {
        assertThat(Syllables.of("14,587")).isEqualTo(1);
    }
}
