package org.undercurrent.content.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;
import org.undercurrent.content.RichText;

class MarkdownTest {

    @Test
    void paragraphsListsAndEmphasisBecomeATree() {
        RichText text = Markdown.parse("One *two* **three**\nfour.\n\n- a\n- b\n\n1. c");
        assertThat(text.blocks()).hasSize(3);
        assertThat(text.plainText()).isEqualTo("One two three four.\na\nb\nc");
        assertThat(((RichText.ItemList) text.blocks().get(1)).ordered()).isFalse();
        assertThat(((RichText.ItemList) text.blocks().get(2)).ordered()).isTrue();
    }

    @Test
    void linksLeadToEntriesSourcesAndTheWeb() {
        RichText text = Markdown.parse("[a](topic:dreams) [b](https://example.org/) c [](cite:smith2020)");
        assertThat(text.links()).containsExactly(new EntryId(Kind.TOPIC, "dreams"));
        assertThat(text.citations()).containsExactly("smith2020");
        assertThat(text.inlines())
                .contains(new RichText.WebLink(URI.create("https://example.org/"), List.of(new RichText.Words("b"))));
    }

    @ParameterizedTest
    @CsvSource({
        "moods [](cite:a).,moods.",
        "moods [](cite:a) [](cite:b) [](cite:c).,moods.",
        "moods [](cite:a) and so on,moods and so on",
        "**moods [](cite:a)**.,moods.",
        "moods.[](cite:a) Then,moods. Then"
    })
    void aCitationLeavesNoBlankWhereItStood(String source, String words) {
        assertThat(Markdown.parse(source).plainText()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x</b>",
                "<!-- x -->",
                "![x](https://example.org/x.png)",
                "# x",
                "> x",
                "`x`",
                "    x",
                "---",
                "```\nx\n```",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](data:text/html,x)",
                "[x](/relative)",
                "[x](//host/x)",
                "[x](topic:)",
                "[x](topic:../x)",
                "[x](cite:smith2020)",
                "[](https://example.org/)",
                "[x](https://)",
                "[x](https://exa mple.org/)",
                "[x](mailto:a@example.org)",
                "[x](vbscript:x)",
                "[x](https://example.org/ \"a title\")",
                "[x][y]\n\n[y]: https://example.org/ 'a title'",
                "[](cite:smith2020 (a title))",
                "3. x",
                "0) x",
                "1. x\n\ny\n\n2. z",
                "x\u202ey",
                "x\u0000y",
                "x\ud800y",
                "   "
            })
    void whateverHasNoPlaceInContentIsRefused(String source) {
        assertThatThrownBy(() -> Markdown.parse(source)).isInstanceOf(InvalidContentException.class);
    }

    @ParameterizedTest
    @CsvSource({"a < b,a < b", "2024\\. That year,2024. That year", "5 \\* 3,5 * 3", "it's &amp; that,it's & that"})
    void charactersThatOnlyLookLikeMarkupAreWords(String source, String words) {
        assertThat(Markdown.parse(source).plainText()).isEqualTo(words);
    }

    @Test
    void everyFlawOfATextIsNamedAtOnce() {
        assertThatThrownBy(() -> Markdown.parse("<i>a</i> `b`"))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        invalid -> assertThat(invalid.flaws()).hasSize(3));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void fiftyThousandOpenersNeitherHangNorOverflow() {
        assertThat(Markdown.parse("*a_b[".repeat(50_000)).plainText()).hasSize(250_000);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void nestedEmphasisIsRefusedBeforeItOverflows() {
        assertThatThrownBy(() -> Markdown.parse("*a **b ".repeat(500) + "c" + " d** e*".repeat(500)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("levels of nesting");
    }
}
