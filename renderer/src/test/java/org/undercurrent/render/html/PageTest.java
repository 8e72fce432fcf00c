package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.jsonld.JsonLdRenderer;

/** What a page says to programs, and what it takes along to paper. */
class PageTest {
    private static final ContentPack PACK = Specimens.PACK;
    private static final URI BASE = URI.create("https://widgets.example.org/");
    private static final EntryId ENTRY = EntryId.parse("topics/default");
    private static final String ADDRESS = "https://widgets.example.org/en-US/US/topics/default";

    private final Document page = page(HtmlRenderer.builder().region("US").baseUrl(BASE));

    private static Document page(HtmlRenderer.Builder builder) {
        return Jsoup.parse(builder.build().page(PACK, ENTRY));
    }

    @Test
    void whoSharesItSeesTitleSummaryAndPublisher() {
        assertThat(property("og:type")).isEqualTo("article");
        assertThat(property("og:title")).isEqualTo("A topic");
        assertThat(property("og:description")).isEqualTo("A summary of one plain sentence.");
        assertThat(property("og:site_name")).isEqualTo("A publisher");
        assertThat(property("og:locale")).isEqualTo("en_US");
        assertThat(property("og:url")).isEqualTo("https://widgets.example.org/en-US/001/topics/default");
        assertThat(property("article:modified_time")).isEqualTo("2026-02-14");
    }

    @Test
    void aThemeReachesPagesAndFrames() {
        Theme theme = Theme.DEFAULT.accent("#7a1f4b", "#f0a6c8");
        HtmlRenderer.Builder alone = HtmlRenderer.builder().theme(theme);
        HtmlRenderer.Builder served = HtmlRenderer.builder().theme(theme).baseUrl(BASE);

        assertThat(page(alone).select("style").html()).contains(".uc-entry", "--uc-accent: #7a1f4b;");
        assertThat(page(served).select("link[rel=stylesheet] + style").html())
                .contains("--uc-accent: #7a1f4b;")
                .doesNotContain(".uc-entry");
        assertThat(served.build().frame(PACK, ENTRY, "")).contains("--uc-accent: #7a1f4b;");
        assertThat(page.select("style")).isEmpty();
    }

    @Test
    void wordsOfTheirOwnReachEveryDocument() {
        Labels own = Labels.of(Locale.US)
                .with("cite.title", "How to cite")
                .with("leaflet.code", "An own code")
                .with("page.footer", "is shown here.")
                .with("kinds.topics", "Guides")
                .with("myth.title", "Not so: {0}");
        HtmlRenderer html = HtmlRenderer.builder().baseUrl(BASE).labels(own).build();
        EntryId myth = EntryId.parse("myths/default");
        String title = "Not so: " + PACK.title(myth);
        Document whole = Jsoup.parse(html.page(PACK, myth));
        Document gallery = Jsoup.parse(html.gallery(List.of(PACK)));

        assertThat(whole.title()).isEqualTo(title);
        assertThat(whole.expectFirst(".uc-cite-page h2").text()).isEqualTo("How to cite");
        assertThat(whole.expectFirst(".uc-cite-page p").text()).contains(title);
        assertThat(whole.expectFirst("svg.uc-qr").attr("aria-label")).isEqualTo("An own code");
        assertThat(Jsoup.parse(html.frame(PACK, myth, "")).title()).isEqualTo(title);
        assertThat(Jsoup.parse(html.message(PACK, 404, "Nothing here", "Sorry."))
                        .expectFirst(".uc-colophon")
                        .text())
                .endsWith("is shown here.");
        assertThat(gallery.expectFirst("[data-kind=topics] h3").text()).isEqualTo("Guides");
        assertThat(gallery.select("[data-text=myths/default] :is(h4, code)"))
                .hasSize(2)
                .allSatisfy(shown -> assertThat(shown.text()).contains(title));
    }

    @Test
    void linksOutOfTheContentDoNotOpenInsideAFrame() {
        HtmlRenderer html = HtmlRenderer.builder()
                .baseUrl(BASE)
                .templates(name -> name.equals("myth.ftlh")
                        ? Optional.of("<a title='own' href='https://clinic.example.org/'>Own</a>")
                        : Optional.empty())
                .build();
        Document question = Jsoup.parse(html.frame(PACK, EntryId.parse("questions/default"), ""));
        Document myth = Jsoup.parse(html.frame(PACK, EntryId.parse("myths/default"), ""));

        assertThat(question.select("a.uc-web")).isNotEmpty();
        assertThat(myth.select("a[title=own]")).isNotEmpty();
        assertThat(Stream.of(question, myth).flatMap(frame -> frame.select("a[href^=http]").stream()))
                .allMatch(link -> link.attr("target").equals("_blank"));
        assertThat(question.select("a[href^=#], a[href^=tel]")).isNotEmpty().noneMatch(link -> link.hasAttr("target"));
    }

    @Test
    void aPageNamesItselfAndItsTranslations() {
        List<ContentPack> packs = ContentPack.bundledLanguages().stream()
                .map(ContentPack::bundled)
                .toList();
        HtmlRenderer html = HtmlRenderer.builder()
                .region("GB")
                .baseUrl(BASE)
                .translations(packs)
                .build();

        assertThat(alternates(html, "topics/what-is-psychodynamic-therapy"))
                .containsExactly(
                        "en-US https://widgets.example.org/en-US/001/topics/what-is-psychodynamic-therapy",
                        "en-GB https://widgets.example.org/en-GB/001/topics/what-is-psychodynamic-therapy",
                        "es https://widgets.example.org/es/001/topics/what-is-psychodynamic-therapy");
        assertThat(alternates(html, "topics/dreams")).hasSize(2).noneMatch(link -> link.startsWith("es "));
        assertThat(page.select("[hreflang]")).isEmpty();
    }

    private static List<String> alternates(HtmlRenderer html, String id) {
        return Jsoup.parse(html.page(ContentPack.bundled(Locale.US), EntryId.parse(id)))
                .select("link[rel=alternate][hreflang]")
                .stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    private String property(String name) {
        return page.expectFirst("meta[property=" + name + "]").attr("content");
    }

    @Test
    void whoCollectsReferencesFindsThatOfThePage() {
        assertThat(named("citation_title")).isEqualTo("A topic");
        assertThat(named("citation_author")).isEqualTo("An author");
        assertThat(named("citation_publication_date")).isEqualTo("2026/01/05");
        assertThat(named("citation_public_url")).isEqualTo("https://widgets.example.org/en-US/001/topics/default");
        assertThat(page.expectFirst(".uc-cite-page p").text())
                .isEqualTo("An author (February 14, 2026). A topic. A publisher, version 1.2.3. " + ADDRESS);
    }

    private String named(String name) {
        return page.expectFirst("meta[name=" + name + "]").attr("content");
    }

    @Test
    void editorsAndMachinesFindItsOtherForms() {
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(
                        "https://widgets.example.org/oembed/en-US/US/topics/default.json",
                        "https://widgets.example.org/v1/en-US/US/topics/default.json",
                        "https://widgets.example.org/v1/en-US/US/topics/default.jsonld",
                        "https://widgets.example.org/v1/en-US/US/topics/default.md",
                        "https://widgets.example.org/v1/en-US/US/topics/default.txt");
        assertThat(page.expectFirst("link[type=application/json+oembed]").attr("title"))
                .isEqualTo("A topic");
    }

    @Test
    void itHoldsTheSameJsonLdThatIsServedAlone() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .isEqualTo(JsonLdRenderer.builder()
                        .region("US")
                        .baseUrl(BASE)
                        .build()
                        .render(PACK, ENTRY));
    }

    @Test
    void theCodeOnPaperIsThatOfItsAddress() {
        QrCode expected = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        Element drawing = page.expectFirst("figure.uc-leaflet > svg.uc-qr[role=img]");

        assertThat(drawing.attr("aria-label")).isEqualTo("The address of this page as a QR code");
        assertThat(drawing.attr("viewBox")).isEqualTo("0 0 " + (expected.size + 8) + " " + (expected.size + 8));
        assertThat(dark(drawing.expectFirst("path").attr("d"), expected.size)).isDeepEqualTo(dark(expected));
    }

    private static boolean[][] dark(QrCode code) {
        boolean[][] dark = new boolean[code.size][code.size];
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                dark[y][x] = code.getModule(x, y);
            }
        }
        return dark;
    }

    private static boolean[][] dark(String path, int size) {
        boolean[][] dark = new boolean[size][size];
        for (MatchResult run : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z")
                .matcher(path)
                .results()
                .toList()) {
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                dark[Integer.parseInt(run.group(2)) - 4][Integer.parseInt(run.group(1)) - 4 + i] = true;
            }
        }
        return dark;
    }

    @Test
    void withoutAnAddressThereIsNeitherCodeNorLink() {
        Document alone = page(HtmlRenderer.builder().region("US"));

        assertThat(alone.select("svg, link:not([rel=icon]), [property=og:url], [name=citation_public_url]"))
                .isEmpty();
        assertThat(alone.select(".uc-cite-page p").text()).endsWith("version 1.2.3.");
    }

    @Test
    void anAddressTooLongForACodeIsPrintedAsWords() {
        URI endless = URI.create("https://widgets.example.org/" + "x".repeat(3000));

        Document lengthy = page(HtmlRenderer.builder().baseUrl(endless));

        assertThat(lengthy.select("svg")).isEmpty();
        assertThat(lengthy.select(".uc-address").text()).endsWith("x/en-US/001/topics/default");
    }
}
