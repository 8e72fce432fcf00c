package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Option;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;

/** What a caller may choose, and what stays whatever is chosen. */
class BuilderTest {
    private static final ContentPack PACK = Specimens.PACK;

    @Test
    void twoFragmentsOfOneEntryShareNoIdWhenTheirPrefixesDiffer() {
        Document page = Jsoup.parseBodyFragment(
                HtmlRenderer.builder().idPrefix("one-").build().render(PACK, "evidence/default")
                        + HtmlRenderer.builder().idPrefix("two-").build().render(PACK, "evidence/default"));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("(one|two)-[0-9a-z]+-.+"));
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(anchor -> ids.contains(anchor.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(names -> ids.containsAll(List.of(names.split(" ", -1))));
    }

    @Test
    void oneWordCanBeReplacedAndTheOthersStay() {
        Labels own = Labels.of(Locale.US).with("sources", "References");

        assertThat(HtmlRenderer.builder().labels(own).build().render(PACK, "topics/default"))
                .contains(">References</h3>")
                .contains(">In short</h3>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crisis.emergency", "crisis", "review.none", "disclaimer", "disclaimer.short"})
    void wordsThatKeepReadersSafeAreNotReplaced(String key) {
        Labels ours = Labels.of(Locale.US);
        String words = ours.text(key);

        assertThatThrownBy(() -> ours.with(key, words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("label '" + key + "'")
                .hasMessageContaining("stays as it is");
    }

    @ParameterizedTest
    @CsvSource({"source.and-others, et al.", "source.and-others, {1} et al.", "source.and-others, {0", "sources, ' '"})
    void aLabelWithoutItsPlacesIsRefused(String key, String text) {
        assertThatThrownBy(() -> Labels.of(Locale.US).with(key, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("label '" + key + "'");
    }

    @Test
    void aComparisonShowsTheChosenOptionsInTheirOrder() {
        ContentPack bundled = ContentPack.bundled(Locale.US);
        Comparison all = (Comparison) bundled.entry("comparisons/all-options-at-a-glance");
        String first = all.options().get(0).id();
        String third = all.options().get(2).id();

        assertThat(headings(bundled, third, first))
                .containsExactly(
                        "What is compared",
                        all.options().get(2).name(),
                        all.options().get(0).name());
    }

    @Test
    void fewerThanTwoChosenOptionsLeaveAComparisonWhole() {
        ContentPack bundled = ContentPack.bundled(Locale.US);
        Comparison all = (Comparison) bundled.entry("comparisons/all-options-at-a-glance");

        assertThat(headings(bundled, all.options().get(0).id(), "no-such-option"))
                .hasSize(1 + all.options().size())
                .containsAll(all.options().stream().map(Option::name).toList());
    }

    private static List<String> headings(ContentPack pack, String... options) {
        String fragment =
                HtmlRenderer.builder().compared(options).build().render(pack, "comparisons/all-options-at-a-glance");
        return Jsoup.parseBodyFragment(fragment).select("thead th").eachText();
    }

    @Test
    void whatIsLeftOutIsGoneAndWhatKeepsReadersSafeStays() {
        HtmlRenderer bare = HtmlRenderer.builder().without(Part.values()).build();

        assertThat(PACK.entries()).allSatisfy(entry -> {
            Document fragment = Jsoup.parseBodyFragment(bare.render(PACK, entry.id()));
            assertThat(fragment.select(".uc-key-points, .uc-contents, .uc-related, svg"))
                    .isEmpty();
            assertThat(fragment.select(".uc-crisis, .uc-review, .uc-disclaimer"))
                    .hasSize(3);
            Document whole =
                    Jsoup.parseBodyFragment(HtmlRenderer.builder().build().render(PACK, entry.id()));
            assertThat(fragment.select(".uc-sources li, .uc-disclosure, .uc-limits-and-risks, .uc-caveats")
                            .eachText())
                    .isEqualTo(whole.select(".uc-sources li, .uc-disclosure, .uc-limits-and-risks, .uc-caveats")
                            .eachText());
        });
    }

    @Test
    void everyPartIsThereUnlessItIsLeftOut() {
        String topic = HtmlRenderer.builder().build().render(PACK, "topics/default");
        String evidence = HtmlRenderer.builder().build().render(PACK, "evidence/default");

        assertThat(topic).contains("uc-key-points", "uc-related");
        assertThat(HtmlRenderer.builder().build().render(PACK, "topics/long")).contains("uc-contents");
        assertThat(evidence).contains("<svg");
    }

    @Test
    void aShadowRootHoldsTheStylesheetAndTheFragment() {
        URI address = URI.create("https://widgets.example.org/v1/undercurrent.css?a=1&b=2");
        String slotted = HtmlRenderer.builder()
                .build()
                .render(PACK, "myths/default")
                .replaceFirst("</div>", "<slot name=\"local-line\"></slot>\n</div>")
                .replace("<footer", "<slot name=\"next-step\"></slot>\n<footer");

        assertThat(HtmlRenderer.builder().shadowRoot(address).build().render(PACK, "myths/default"))
                .isEqualTo("<template shadowrootmode=\"open\"><link rel=\"stylesheet\""
                        + " href=\"https://widgets.example.org/v1/undercurrent.css?a=1&amp;b=2\">\n" + slotted
                        + "</template>\n");
    }

    @Test
    void aBuilderMadeOfARendererBeginsWithAllThatItWasTold() {
        HtmlRenderer first = HtmlRenderer.builder()
                .region("US")
                .headingLevel(3)
                .classPrefix("acme-")
                .without(Part.RELATED)
                .templates(name -> name.equals("myth.ftlh") ? Optional.of("<p>own</p>") : Optional.empty())
                .build();

        HtmlRenderer card = first.toBuilder().view(View.CARD).build();

        for (String id : List.of("topics/long", "myths/default")) {
            assertThat(first.toBuilder().build().render(PACK, id)).isEqualTo(first.render(PACK, id));
        }
        assertThat(first.render(PACK, "myths/default")).contains("<p>own</p>");
        assertThat(card.render(PACK, "topics/long")).contains("acme-card", "<h3", "911");
        assertThat(card.toBuilder().classPrefix("uc-").build().render(PACK, "topics/long"))
                .contains("uc-card")
                .doesNotContain("acme-");
    }

    @Test
    void anIdPrefixThatWasToldStaysWhenTheClassPrefixChanges() {
        HtmlRenderer told = HtmlRenderer.builder().idPrefix("uc-").build();
        HtmlRenderer untold = HtmlRenderer.builder().build();

        assertThat(told.toBuilder().classPrefix("acme-").build().render(PACK, "topics/default"))
                .contains("id=\"uc-");
        assertThat(untold.toBuilder().classPrefix("acme-").build().render(PACK, "topics/default"))
                .contains("id=\"acme-")
                .doesNotContain("id=\"uc-");
    }

    @Test
    void aThemeSetsTheTokensForBothColorSchemes() {
        Theme theme = Theme.DEFAULT
                .accent("#7a1f4b", "#f0a6c8")
                .font("Georgia, serif")
                .space("2em")
                .radius("0");

        assertThat(HtmlRenderer.builder().theme(theme).build().stylesheet())
                .startsWith(HtmlRenderer.builder().build().stylesheet())
                .contains("--uc-accent: #7a1f4b;", "light-dark(#7a1f4b, #f0a6c8)")
                .contains("--uc-font: Georgia, serif;", "--uc-space: 2em;", "--uc-radius: 0;");
    }

    @ParameterizedTest
    @CsvSource({
        "#777777, #83d0d0, light, 4.47",
        "#0d5b63, #0d5b63, dark, 2.",
        "#ffff00, #83d0d0, light, 1.0",
        "#0d5b63, #333, dark, 1."
    })
    void aColorThatIsHardToReadIsRefusedWithItsContrast(String light, String dark, String page, String ratio) {
        assertThatThrownBy(() -> Theme.DEFAULT.accent(light, dark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a contrast of " + ratio)
                .hasMessageContaining("to 1 on the " + page)
                .hasMessageContaining("expected at least 4.5");
    }

    @Test
    void contrastIsMeasuredAsTheGuidelinesDefineIt() {
        assertThat(Contrast.between("#000", "#ffffff")).isEqualTo(21.0);
        assertThat(Contrast.between("#767676", "#fff")).isBetween(4.54, 4.55);
        assertThat(Contrast.between("#123456", "#123456")).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12", "#12345g", "url(x)", "#fff;}"})
    void whatIsNoColorIsRefused(String color) {
        assertThatThrownBy(() -> Theme.DEFAULT.accent(color, color)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-1em", "1em; }", "calc(1em)", "url(x)", "1vh"})
    void whatIsNoLengthIsRefused(String length) {
        assertThatThrownBy(() -> Theme.DEFAULT.space(length)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Theme.DEFAULT.radius(length)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b", "a}b", "url(x)", "</style>", "a\\b"})
    void whatIsNoTypefaceIsRefused(String font) {
        assertThatThrownBy(() -> Theme.DEFAULT.font(font)).isInstanceOf(IllegalArgumentException.class);
    }
}
