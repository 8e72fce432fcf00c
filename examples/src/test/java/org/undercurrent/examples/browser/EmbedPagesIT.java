package org.undercurrent.examples.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are hard on guests: their readers see what other readers see. */
@BrowserTest
class EmbedPagesIT {
    private static final String WIDGET = "undercurrent-widget";
    private static final List<String> THREE_FORMS =
            List.of("undercurrent-widget >> nth=0", "[data-undercurrent]", "undercurrent-widget >> nth=1");
    private static final String CARD = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.card.html";
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";
    private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static Widgets widgets;
    private static HostPages host;

    @BeforeAll
    static void start() {
        widgets = new Widgets();
        host = new HostPages(widgets.address());
    }

    @AfterAll
    static void stop() {
        host.close();
        widgets.close();
    }

    private static Visit open(Browser browser, String page) {
        return new Visit(browser).prepare(Visit.LISTEN).open(host.address(page));
    }

    /** What careless rules of a page would change. */
    private static Object look(Visit visit, String widget) {
        return visit.entry(widget).evaluate("""
                entry => ['.uc-crisis', '.uc-crisis p', '.uc-title', '.uc-lede', '.uc-disclaimer'].map(part => {
                  const style = getComputedStyle(entry.querySelector(part));
                  return ['display', 'visibility', 'color', 'direction', 'fontSize', 'letterSpacing', 'lineHeight', 'textAlign',
                    'textIndent', 'textTransform', 'whiteSpace', 'borderInlineStartStyle', 'paddingTop'].map(name => style[name]);
                }).join()""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trusted-types", "isolated", "no-referrer", "all-unset", "global-resets", "patched-prototypes"})
    void allThreeFormsLookAsOnAQuietPage(String page, Browser browser) {
        Object quiet;
        try (Visit visit = open(browser, "three-forms")) {
            quiet = look(visit, "#element");
        }
        try (Visit visit = new Visit(browser).open(host.address(page))) {
            for (String widget : THREE_FORMS) {
                assertThat(look(visit, widget)).isEqualTo(quiet);
                assertThat(visit.entry(widget).boundingBox().width).isGreaterThan(300);
            }
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @Test
    void trustedTypesAreKeptWithoutTheSanitizerToo(Browser browser) {
        try (Visit visit =
                new Visit(browser).prepare("delete Element.prototype.setHTML").open(host.address("trusted-types"))) {
            THREE_FORMS.forEach(visit::entry);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aPageMayBeIsolatedFromOtherOrigins(Browser browser) {
        try (Visit visit = open(browser, "isolated")) {
            THREE_FORMS.forEach(visit::entry);
            assertThat(visit.run("crossOriginIsolated")).isEqualTo(true);
        }
    }

    @Test
    void noRequestForATextSaysOnWhichPageItIsRead(Browser browser) {
        try (Visit visit = open(browser, "no-referrer")) {
            THREE_FORMS.forEach(visit::entry);
            assertThat(visit.requestsWith("referer")).isEmpty();
        }
        try (Visit visit = open(browser, "three-forms")) {
            visit.waitFor("undercurrent:ready", 3);
            assertThat(visit.requestsWith("referer")).containsOnly("embed.js");
        }
    }

    @Test
    void fiftyWidgetsAreFiftyRequestsBesideOneScriptAndOneStyle(Browser browser) {
        try (Visit visit = open(browser, "fifty")) {
            visit.waitFor("undercurrent:ready", 50);
            assertThat(visit.requests()).hasSize(53).doesNotHaveDuplicates();
            assertThat(visit.requests(".card.html")).hasSize(50);
            assertThat(visit.servers()).hasSize(2);
            assertThat(visit.answersWith("set-cookie")).isEmpty();
            assertThat(visit.requestsWith("cookie")).isEmpty();
            assertThat(visit.kept()).isZero();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @Test
    void theFirstOfTwoVersionsServesAll(Browser browser) {
        host.add("another-version.js", widgets.text("/v1/embed.js").replace("[undercurrent]", "[another version]"));
        try (Visit visit = open(browser, "two-versions")) {
            visit.waitFor("undercurrent:ready", 4);
            assertThat(visit.requests(".card.html")).hasSize(4).doesNotHaveDuplicates();
            visit.run("document.querySelector('undercurrent-widget').setAttribute('region', 'XX')");
            visit.waitFor("undercurrent:ready", 5);
            assertThat(visit.warnings()).containsExactly("[another version] region \"XX\": using 001");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void fromRightToLeftThePageKeepsItsDirectionAndTheTextItsOwn(int width, Browser browser) {
        try (Visit visit = new Visit(browser, width).open(host.address("right-to-left"))) {
            assertThat(visit.entry(WIDGET).evaluate("entry => getComputedStyle(entry).direction"))
                    .isEqualTo("ltr");
            assertThat(visit.run("getComputedStyle(document.querySelector('[slot]')).direction"))
                    .isEqualTo("rtl");
            assertThat((Integer) visit.run("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void inATabThatIsNotShownOnlyWhatIsWantedEarlyLoads(Browser browser) {
        try (Visit visit = open(browser, "hidden-tab")) {
            visit.waitFor("undercurrent:ready", 1);
            assertThat(visit.requests(".card.html")).singleElement().asString().contains("is-it-right-for-me");
            visit.page().locator("button").click();
            visit.entry("#eager");
            visit.entry("#lazy");
        }
    }

    @Test
    void whatIsFoldedIsOpenOnPaperOnly(Browser browser) {
        widgets.breakPath(TOPIC, (exchange, good) -> Widgets.Fault.send(exchange, 200, "text/html", folded(good)));
        try (Visit visit = open(browser, "print")) {
            visit.sees(WIDGET + " .uc-entry", "More");
            visit.run("addEventListener('beforeprint', () => { window.onPaper = " + OPEN + " })");
            visit.page().pdf();
            assertThat(visit.run("onPaper")).isEqualTo("true,true");
            assertThat(visit.run(OPEN)).isEqualTo("false,true");
        } finally {
            widgets.repair();
        }
    }

    private static final String OPEN =
            "[...document.querySelector('undercurrent-widget').shadowRoot.querySelectorAll('details')].map(({ open }) => open).join()";

    private static String folded(String topic) {
        return topic.replace(
                "<div class=\"uc-body\">",
                "<div class=\"uc-body\"><details><summary>More</summary><p>Folded.</p></details>"
                        + "<details open><summary>Unfolded</summary><p>By hand.</p></details>");
    }

    @Test
    void onPaperTheWholeTextFlowsFromSheetToSheet(Browser browser) {
        try (Visit visit = open(browser, "print")) {
            visit.waitFor("undercurrent:ready", 1);
            String paper = new String(visit.page().pdf(), StandardCharsets.ISO_8859_1);
            assertThat(SHEET_OF_PAPER.matcher(paper).results().count()).isGreaterThan(2);
        }
    }

    @Test
    void aSandboxWithoutAnOriginShowsTheEntry(Browser browser) {
        List<String> origins = new CopyOnWriteArrayList<>();
        widgets.breakPath(CARD, (exchange, good) -> {
            origins.add(exchange.getRequestHeaders().getFirst("Origin"));
            return false;
        });
        try (Visit visit = open(browser, "sandboxed")) {
            Locator entry = visit.page().frameLocator("iframe").locator(".uc-entry");
            assertThat(entry).containsText("In danger now? Call 911");
            assertThat(origins).containsExactly("null");
        } finally {
            widgets.repair();
        }
    }

    @Test
    void whereTheServerIsNotThereTheFallbackStays(Browser browser) {
        try (Visit visit = open(browser, "server-down")) {
            visit.waitFor("undercurrent:error", 2);
            visit.seesFallback(WIDGET);
            visit.seesFallback("[data-undercurrent]");
        }
    }

    @Test
    void whereTheScriptIsBlockedTheFallbackStays(Browser browser) {
        try (Visit visit = open(browser, "blocked-script")) {
            visit.seesFallback("#element");
            visit.seesFallback("#div");
            assertThat(visit.page().getByText("Ask our team")).isVisible();
            assertThat(visit.run("typeof customElements.get('undercurrent-widget')"))
                    .isEqualTo("undefined");
        }
    }

    @Test
    void withoutJavaScriptTheFallbackIsThere(Browser browser) {
        try (Visit visit = new Visit(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)))) {
            visit.open(host.address("three-forms"));
            visit.seesFallback("#element");
            visit.seesFallback("#div");
            assertThat(visit.page().getByText("Ask our team")).isVisible();
        }
    }

    @Test
    void withForcedColorsTheBoxesKeepTheirBorders(Browser browser) {
        try (Visit visit = new Visit(browser)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visit.open(host.address("three-forms"));
            for (String box : List.of(".uc-crisis", ".uc-review")) {
                assertThat(visit.entry("#element").locator(box)).hasCSS("border-top-color", "rgb(0, 0, 0)");
                assertThat(visit.entry("#element").locator(box)).hasCSS("border-top-style", "solid");
            }
        }
    }
}
