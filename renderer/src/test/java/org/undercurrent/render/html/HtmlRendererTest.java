package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.NoSuchEntryException;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;

class HtmlRendererTest {
    private static final ContentPack PACK = Specimens.PACK;
    private static final URI BASE = URI.create("https://widgets.example.org/");
    private final HtmlRenderer html = HtmlRenderer.builder().region("US").build();

    @Test
    void theTitleHasTheHeadingLevelAndNothingIsDeeperThanSix() {
        Document fragment = parse(HtmlRenderer.builder().headingLevel(5).build().render(PACK, "topics/default"));

        assertThat(fragment.expectFirst("h5").text()).isEqualTo("A topic");
        assertThat(fragment.select("h1, h2, h3, h4")).isEmpty();
        assertThat(fragment.select("h6")).isNotEmpty();
    }

    @Test
    void headingsNeverSkipALevel() {
        for (Entry entry : PACK.entries()) {
            int last = 1;
            for (Element heading : parse(html.render(PACK, entry.id())).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as("%s: %s", entry.id(), heading).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @Test
    void titlesInAnotherLanguageThanThePageSayWhich() {
        for (Locale language : ContentPack.bundledLanguages()) {
            Document topic = parse(html.render(ContentPack.bundled(language), "topics/what-is-psychodynamic-therapy"));
            String expected = language.getLanguage().equals("en") ? "" : "en";
            assertThat(topic.select("cite"))
                    .hasSizeGreaterThan(10)
                    .allMatch(cite -> cite.attr("lang").equals(expected));
        }
    }

    @Test
    void theFirstMentionOfATermOpensItsMeaningWhereAskedFor() {
        EntryId topic = EntryId.parse("topics/default");
        Document fragment = parse(
                HtmlRenderer.builder().explainTerms().baseUrl(BASE).build().render(PACK, topic));
        Element button = fragment.expectFirst("a[href$=/terms/default] + button");
        Element meaning = fragment.expectFirst("a[href$=/terms/default] + button + [popover]");

        assertThat(button.attr("aria-label")).isEqualTo("What does “transference” mean?");
        assertThat(button.attr("popovertarget")).isEqualTo(meaning.id());
        assertThat(meaning.text())
                .isEqualTo(
                        "transference " + PACK.entry("terms/default").header().summary());
        assertThat(html.render(PACK, topic)).doesNotContain("popover");
    }

    @Test
    void documentsExplainTermsAndEachOnlyOnce() {
        for (Entry entry : PACK.entries()) {
            for (String document : List.of(html.page(PACK, entry.id()), html.frame(PACK, entry.id(), ""))) {
                assertThat(Jsoup.parse(document).select("button").eachAttr("popovertarget"))
                        .as("%s", entry.id())
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(html.page(PACK, EntryId.parse("topics/default"))).contains("<button");
    }

    @Test
    void classesIdsAndStylesheetFollowThePrefix() {
        HtmlRenderer renderer = HtmlRenderer.builder().classPrefix("acme-").build();

        assertThat(renderer.render(PACK, "topics/default"))
                .doesNotContain("uc-")
                .contains("class=\"acme-entry acme-topic\"");
        assertThat(renderer.stylesheet())
                .contains(".acme-entry")
                .doesNotContain(".uc-")
                .contains("--uc-accent");
    }

    @Test
    void everyIdInAFragmentIsItsOwnAndEveryAnchorLeadsToOne() {
        for (Entry entry : PACK.entries()) {
            Document fragment = parse(html.render(PACK, entry.id()));
            List<String> ids = fragment.select("[id]").eachAttr("id");
            String prefix = "uc-" + Rendering.code(entry.id()) + "-";
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(prefix));
            assertThat(fragment.select("a[href^=#]").eachAttr("href"))
                    .allMatch(anchor -> ids.contains(anchor.substring(1)));
        }
    }

    /** Fragments of several entries may stand on one page. */
    @Test
    void noTwoEntriesShareAnId() {
        ContentPack bundled = ContentPack.bundled(Locale.US);
        assertThat(bundled.ids().stream().map(Rendering::code)).doesNotHaveDuplicates();
    }

    @Test
    void aTermIsLinkedOnlyWhereItIsMetFirst() {
        HtmlRenderer linking = HtmlRenderer.builder()
                .region("US")
                .baseUrl(URI.create("https://widgets.example.org"))
                .build();
        Element body = parse(linking.render(ContentPack.bundled(Locale.US), "topics/what-the-research-says"))
                .expectFirst(".uc-body");

        assertThat(body.select("a[href*=/terms/]").eachAttr("href"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(body.text()).containsPattern("(?s)CBT.*CBT");
    }

    @Test
    void whatIsShownInsideIsNotAmongTheWaysOn() {
        Element fragment = parse(html.render(ContentPack.bundled(Locale.US), "topics/teens-and-young-adults"));
        List<String> inside = fragment.select(".uc-shown .uc-title").eachText();

        assertThat(inside).isNotEmpty();
        assertThat(fragment.select(".uc-related li").eachText()).isNotEmpty().doesNotContainAnyElementsOf(inside);
    }

    @Test
    void onlyALongTopicListsItsSections() {
        ContentPack bundled = ContentPack.bundled(Locale.US);

        assertThat(parse(html.render(bundled, "topics/what-the-research-says")).select(".uc-contents li"))
                .hasSizeGreaterThan(4);
        assertThat(parse(html.render(bundled, "topics/dreams")).select(".uc-contents"))
                .isEmpty();
    }

    @Test
    void everyCitationIsNumberedAsItsSource() {
        Element fragment = parse(html.render(PACK, "evidence/default"));
        Elements sources = fragment.select(".uc-sources li");

        assertThat(sources.eachAttr("id")).hasSize(2);
        assertThat(fragment.select(".uc-cite")).isNotEmpty().allSatisfy(mark -> {
            int number = Integer.parseInt(mark.text().replaceAll("[\\[\\]]", ""));
            assertThat(mark.attr("href"))
                    .isEqualTo("#" + sources.get(number - 1).id());
        });
        assertThat(sources.get(0).text()).startsWith("Smith A.");
        assertThat(sources.get(1).text()).startsWith("An Agency");
    }

    @Test
    void aMarkFollowsItsWordsWithoutASpace() {
        assertThat(parse(html.render(PACK, "checklists/default"))
                        .select(".uc-checklist-items li")
                        .eachText())
                .containsExactly("One.", "Two.[1]");
    }

    @Test
    void withoutABaseAddressLinksToEntriesArePlainWords() {
        assertThat(parse(html.render(PACK, "topics/default")).select("a[href*=/terms/]"))
                .isEmpty();
        assertThat(html.render(PACK, "topics/default")).contains("a term and a source");
    }

    @Test
    void withABaseAddressLinksLeadToThePageInTheSameRegion() {
        HtmlRenderer renderer =
                HtmlRenderer.builder().region("AT").baseUrl(BASE).build();

        assertThat(renderer.render(PACK, "topics/default"))
                .contains("<a href=\"https://widgets.example.org/en-US/AT/terms/default\">term</a>");
    }

    @Test
    void aComparisonIsATableWithCaptionAndScopes() {
        Document fragment = parse(html.render(PACK, "comparisons/default"));

        assertThat(fragment.expectFirst("table > caption").text())
                .isEqualTo("Side by side: One therapy · Another therapy");
        assertThat(fragment.select("thead th[scope=col]").eachText())
                .containsExactly("What is compared", "One therapy", "Another therapy");
        assertThat(fragment.select("tbody th[scope=row]").eachText())
                .containsExactly("What it works on", "How long it lasts");
    }

    @Test
    void everyCellOfAComparisonHasItsSourcesOrTheMarkOfCommonPractice() {
        ContentPack bundled = ContentPack.bundled(Locale.US);

        assertThat(bundled.entries(org.undercurrent.content.Kind.COMPARISON))
                .isNotEmpty()
                .allSatisfy(comparison -> assertThat(
                                parse(html.render(bundled, comparison.id())).select("td"))
                        .isNotEmpty()
                        .allSatisfy(cell ->
                                assertThat(cell.select(".uc-cite, .uc-basis")).isNotEmpty())
                        .allSatisfy(cell -> assertThat(cell.attr("data-label")).isNotEmpty()));
    }

    @Test
    void whatWasNotReportedSaysSo() {
        Elements rows = parse(html.render(PACK, "evidence/default"))
                .select("table")
                .get(0)
                .select("tbody tr");

        assertThat(rows.get(0).select("td").eachText())
                .containsExactly("0.62", "\u22120.1 to 0.76 (95% interval)", "1,771", "[1]");
        assertThat(rows.get(1).select("td").eachText())
                .containsExactly("\u22120.05", "not reported", "not reported", "[1]");
    }

    @Test
    void everyTableOfDifferencesNamesItsComparator() {
        assertThat(parse(html.render(PACK, "evidence/default"))
                        .expectFirst("caption")
                        .text())
                .isEqualTo("Difference from waiting lists Compared with a waiting list");
    }

    @Test
    void aStorySaysThatItIsMadeUpInBothViews() {
        HtmlRenderer card = HtmlRenderer.builder().view(View.CARD).build();

        assertThat(Stream.of(html, card))
                .allSatisfy(renderer -> assertThat(parse(renderer.render(PACK, "stories/minimal"))
                                .select(".uc-disclosure")
                                .text())
                        .isEqualTo("Made up."));
    }

    @Test
    void aCrisisNoticeListsAllHelplinesOfTheRegion() {
        assertThat(parse(html.render(PACK, "crisis-notices/default"))
                        .select(".uc-helplines h4")
                        .eachText())
                .containsExactly("Emergency services", "A line for some", "A crisis line", "A text line");
    }

    @Test
    void aHelplinesBareAddressIsMarkedSoThatItKeepsItsSmallLetters() {
        HtmlRenderer british = HtmlRenderer.builder().region("GB").build();
        Document notice = parse(british.render(ContentPack.bundled(Locale.UK), "crisis-notices/urgent-help"));

        assertThat(notice.select(".uc-helplines li li.uc-address").eachText()).contains("www.samaritans.org");
        assertThat(notice.select(".uc-helplines li li:not(.uc-address)").eachText())
                .contains("call 116 123")
                .noneMatch(line -> line.startsWith("www."));
    }

    @Test
    void aCardLinksToTheWholeAndHasNoSources() {
        HtmlRenderer card = HtmlRenderer.builder().view(View.CARD).baseUrl(BASE).build();
        Document fragment = parse(card.render(PACK, "topics/default"));

        assertThat(fragment.expectFirst(".uc-read-all a").attr("href"))
                .isEqualTo("https://widgets.example.org/en-US/001/topics/default");
        assertThat(fragment.select(".uc-sources, .uc-cite")).isEmpty();
        assertThat(fragment.select(".uc-points li").eachText())
                .containsExactly("The first point", "The second, stressed");
    }

    @Test
    void aPageHasLanguageTitleDescriptionCanonicalAndStylesheet() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .region("US")
                .headingLevel(4)
                .view(View.CARD)
                .baseUrl(BASE)
                .build();
        Document page =
                Jsoup.parse(renderer.page(PACK, PACK.entry("topics/default").id()));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-US");
        assertThat(page.title()).isEqualTo("A topic");
        assertThat(page.expectFirst("meta[name=description]").attr("content"))
                .isEqualTo("A summary of one plain sentence.");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://widgets.example.org/en-US/001/topics/default");
        assertThat(page.expectFirst("link[rel=stylesheet]").attr("href"))
                .isEqualTo("https://widgets.example.org/v1/undercurrent.css");
        assertThat(page.select("h1").eachText()).containsExactly("A topic");
        assertThat(page.select(".uc-sources")).hasSize(1);
    }

    @Test
    void thePageOfTheWorldListsTheLinesOfAllRegions() {
        Document world = Jsoup.parse(HtmlRenderer.builder()
                .build()
                .page(PACK, PACK.entry("topics/minimal").id()));
        Document states =
                Jsoup.parse(html.page(PACK, PACK.entry("topics/minimal").id()));

        assertThat(world.select(".uc-regions dt").eachText()).contains("United States", "Austria");
        assertThat(world.select(".uc-regions dd").eachText()).contains("In danger now? Call 112 or 144.");
        assertThat(states.select(".uc-regions")).isEmpty();
    }

    @Test
    void theGalleryShowsEveryEntryWithTheLinesToCopy() {
        Document gallery =
                Jsoup.parse(HtmlRenderer.builder().baseUrl(BASE).build().gallery(List.of(PACK)));

        assertThat(gallery.select(".uc-tiles h4 a")).hasSize(PACK.entries().size());
        assertThat(gallery.select(".uc-tiles code")).hasSize(PACK.entries().size());
        assertThat(gallery.expectFirst(".uc-tiles code").text())
                .contains("<undercurrent-widget src=\"topics/default\" lang=\"en-US\" region=\"001\" view=\"card\"")
                .contains("In danger now?")
                .contains("src=\"https://widgets.example.org/v1/embed.js\"></script>");
    }

    @Test
    void theGalleryKnowsTheCrisisLinesOfEveryRegionAndTheOtherLanguages() {
        Document gallery = Jsoup.parse(HtmlRenderer.builder()
                .baseUrl(BASE)
                .build()
                .gallery(List.of(ContentPack.bundled(Locale.forLanguageTag("es")), ContentPack.bundled(Locale.US))));

        assertThat(gallery.select("option[value=GB]").attr("data-crisis")).contains("Llama al 999");
        assertThat(gallery.select("h2").eachText()).contains("¿Dónde lo vas a pegar?");
        assertThat(gallery.select(".builder-languages a").eachAttr("href"))
                .containsExactly("https://widgets.example.org/en-US/", "https://widgets.example.org/es/");
        assertThat(gallery.select("[data-text]"))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.expectFirst("a").attr("href"))
                        .startsWith("https://widgets.example.org/es/001/"));
    }

    @Test
    void withoutAnAddressTheGalleryIsAListWithoutBuilder() {
        Document gallery = Jsoup.parse(HtmlRenderer.builder().build().gallery(List.of(PACK)));

        assertThat(gallery.select("[data-text]")).hasSize(PACK.entries().size());
        assertThat(gallery.select("form, script, noscript, details")).isEmpty();
    }

    @Test
    void aGalleryOfNothingIsRefused() {
        assertThatThrownBy(() -> html.gallery(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameEntryGivesTheSameBytesAgainAndInEveryThread() {
        List<String> first = PACK.entries().stream()
                .map(entry -> html.render(PACK, entry.id()))
                .toList();

        List<String> again = PACK.entries().parallelStream()
                .map(entry -> html.render(PACK, entry.id()))
                .toList();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        List<String> before = renderings();
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(renderings()).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<String> renderings() {
        HtmlRenderer fresh = HtmlRenderer.builder().region("US").build(new TemplateEngine(new BundledTemplates("uc-")));
        return PACK.entries().stream()
                .map(entry -> fresh.render(PACK, entry.id()))
                .toList();
    }

    @Test
    void anUnknownEntryIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> html.render(PACK, "topics/defalt"))
                .isInstanceOf(NoSuchEntryException.class)
                .hasMessageContaining("topics/default");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void aHeadingLevelThatIsNotIsRefused(int level) {
        assertThatThrownBy(() -> HtmlRenderer.builder().headingLevel(level))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-", "A-", "\" onload=", "uc "})
    void aClassPrefixThatIsNotIsRefused(String prefix) {
        assertThatThrownBy(() -> HtmlRenderer.builder().classPrefix(prefix))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMalformedRegionIsRefused() {
        assertThatThrownBy(() -> HtmlRenderer.builder().region("UK-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parse(String fragment) {
        return Jsoup.parseBodyFragment(fragment);
    }
}
