package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;

/** What readers may choose: the columns of a comparison. What the boxes then do is tried in a browser, by the examples. */
class ReaderChoiceTest {
    private static final ContentPack BUNDLED = ContentPack.bundled(Locale.US);
    private static final String EIGHT = "comparisons/all-options-at-a-glance";

    private static Document comparison(String... options) {
        return Jsoup.parseBodyFragment(
                HtmlRenderer.builder().compared(options).build().render(BUNDLED, EIGHT));
    }

    @Test
    void eachColumnHasABoxWithItsName() {
        Document whole = comparison();
        List<String> columns = whole.select("thead th").eachText();

        assertThat(whole.select(".uc-choose label").eachText()).isEqualTo(columns.subList(1, columns.size()));
        assertThat(whole.select(".uc-choose input").eachAttr("id"))
                .doesNotHaveDuplicates()
                .isEqualTo(whole.select(".uc-choose label").eachAttr("for"));
        assertThat(whole.selectXpath("//fieldset/following-sibling::div[1]").attr("class"))
                .as("the stylesheet looks for the table behind the boxes")
                .isEqualTo("uc-scroll");
    }

    @Test
    void manyOptionsBeginWithThreeSoThatTheyCanBeReadAndAnotherAdded() {
        Document whole = comparison();

        assertThat(whole.select(".uc-choose input")).hasSize(8);
        assertThat(whole.select(".uc-choose input[checked]")).hasSize(3);
        assertThat(whole.select(".uc-choose p").text()).startsWith("Up to four at a time");
    }

    @Test
    void threeOrFourOptionsBeginWithAll() {
        Document few = comparison("psychodynamic", "cbt", "medication", "act");

        assertThat(few.select(".uc-choose input")).hasSize(4).allMatch(box -> box.hasAttr("checked"));
        assertThat(few.select(".uc-choose p").text()).isEqualTo("With none or only one chosen, all are shown.");
    }

    @Test
    void twoOptionsLeaveNothingToChoose() {
        assertThat(comparison("psychodynamic", "cbt").select(".uc-choose")).isEmpty();
    }

    @Test
    void theStylesheetKnowsAsManyColumnsAsThereMayBeBoxes() {
        String css = HtmlRenderer.builder().build().stylesheet();

        assertThat(css)
                .contains("nth-of-type(12):not(:checked)) ~ .uc-scroll tr > :nth-child(13) {")
                .doesNotContain("nth-of-type(13)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics/default", "topics/hostile", "topics/long"})
    void aMythShownInsideSaysWhatIsTrueBeforeItIsOpened(String topic) {
        Document fragment =
                Jsoup.parseBodyFragment(HtmlRenderer.builder().build().render(Specimens.PACK, topic));

        assertThat(fragment.select(".uc-shown.uc-myth")).isNotEmpty().allSatisfy(myth -> {
            assertThat(myth.select("> p").text()).startsWith("What is true: ").hasSizeGreaterThan(20);
            assertThat(myth.select("details.uc-fold > summary").text()).isEqualTo("The whole answer");
            assertThat(myth.select("details .uc-title, details h4")).isEmpty();
        });
    }

    @Test
    void theCardOfAMythSaysThatItIsOneAndWhatIsTrue() {
        Document card = Jsoup.parseBodyFragment(
                HtmlRenderer.builder().view(View.CARD).build().render(BUNDLED, "myths/it-never-ends"));

        assertThat(card.select(".uc-body").text())
                .startsWith("Myth It never ends What is true: Short-term forms have a set end");
    }

    @Test
    void whereTheTitleOfAMythStandsAloneItIsNamedAsOne() {
        String named = "Myth: “It never ends”";
        HtmlRenderer html = HtmlRenderer.builder().build();

        assertThat(Jsoup.parse(html.page(
                                BUNDLED, BUNDLED.entry("myths/it-never-ends").id()))
                        .title())
                .isEqualTo(named);
        assertThat(Jsoup.parseBodyFragment(html.render(BUNDLED, "topics/length-and-frequency"))
                        .select(".uc-related li")
                        .eachText())
                .contains(named);
        assertThat(Jsoup.parse(html.gallery(List.of(BUNDLED)))
                        .select("[data-text='myths/it-never-ends'] h4")
                        .text())
                .isEqualTo(named);
    }
}
