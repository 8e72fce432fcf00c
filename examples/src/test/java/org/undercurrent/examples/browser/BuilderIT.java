package org.undercurrent.examples.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.widget.WidgetServer;

/** The builder as the editor of somebody's site meets it, with the real server behind it. */
@BrowserTest
class BuilderIT {
    private static final String DREAMS = "questions/must-we-discuss-dreams";

    private static final String WATCH_SHIFTS = "window.shift = 0;"
            + " new PerformanceObserver(list => list.getEntries().forEach(each => shift += each.value))"
            + ".observe({ type: 'layout-shift', buffered: true });";

    private static WidgetServer server;
    private static HostPages host;

    @BeforeAll
    static void start() {
        server = WidgetServer.builder().port(0).start();
        host = new HostPages(server.baseUrl().toString());
    }

    @AfterAll
    static void stop() {
        host.close();
        server.close();
    }

    private static Visit open(Browser browser, String address) {
        return new Visit(browser).open(server.baseUrl() + address);
    }

    private static Locator choice(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String lines(Visit visit) {
        return visit.page().locator("#builder-lines").inputValue();
    }

    /** What to copy, when the preview has been measured. */
    private static String measuredLines(Visit visit) {
        visit.entry("#builder-page undercurrent-widget");
        assertThat(visit.page().locator("#builder-lines")).not().hasValue(Pattern.compile("22rem"));
        return lines(visit);
    }

    @Test
    void fourClicksLeadFromTheFirstScreenToWhatIsPasted(Browser browser) {
        try (Visit visit = open(browser, "/")) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            choice(visit, "WordPress").click();
            choice(visit, "How this approach understands depression").click();
            visit.page().getByLabel("Country of your readers").selectOption("GB");
            measuredLines(visit);
            button(visit, "Copy").click();

            assertThat(visit.page().locator("#builder-said")).containsText("Copied.");
            assertThat(visit.run("navigator.clipboard.readText()").toString())
                    .isEqualTo(lines(visit))
                    .startsWith(
                            "<undercurrent-widget src=\"topics/how-depression-is-understood\" lang=\"en-US\" region=\"GB\"")
                    .contains("<p>In danger now? Call 999 or 112.")
                    .endsWith("src=\"" + server.baseUrl() + "/v1/embed.js\"></script>");
            assertThat(visit.page().locator("ol:visible")).containsText("Custom HTML");
            assertThat(visit.page().locator("ol:visible li")).hasCount(3);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "squarespace", "drupal", "html"})
    void whatIsCopiedShowsTheTextOnAPageOfAnotherSite(String place, Browser browser) {
        String copied;
        try (Visit visit = open(browser, "/en-GB/#place=" + place + "&region=GB&text=" + DREAMS)) {
            copied = measuredLines(visit);
        }
        try (Visit visit = new Visit(browser).open(host.paste("on-" + place, copied))) {
            visit.sees(".uc-entry[lang='en-GB']", "999", "116 123", "dreams");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void theHeightKeptFreeLetsThePageStandStill(int width, Browser browser) {
        String copied;
        try (Visit visit = open(browser, "/#place=html&region=US")) {
            copied = measuredLines(visit);
        }
        try (Visit visit = new Visit(browser, width)
                .prepare(Visit.LISTEN)
                .prepare(WATCH_SHIFTS)
                .open(host.paste("height", copied))) {
            visit.waitFor("undercurrent:ready", 1);
            visit.entry("undercurrent-widget");
            assertThat(((Number) visit.run("shift")).doubleValue()).isLessThanOrEqualTo(0.02);
            int kept = ((Number) visit.run(
                            "parseInt(getComputedStyle(document.querySelector('undercurrent-widget')).minHeight)"))
                    .intValue();
            int needed = ((Number) visit.run(
                            "document.querySelector('undercurrent-widget').shadowRoot.firstElementChild.offsetHeight"))
                    .intValue();
            assertThat(needed).isBetween(kept - 24, kept + 24);
        }
    }

    /** Here no height is kept free, for what grows before anybody has scrolled to it moves nothing that they see. */
    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void aTextBelowTheFirstScreenMovesNothing(int width, Browser browser) {
        String pasted = """
                <div style="height: 3000px"></div>
                <undercurrent-widget src="myths/it-never-ends"></undercurrent-widget>
                <div style="height: 3000px"></div>
                <script async src="%s/v1/embed.js"></script>
                """.formatted(server.baseUrl());
        try (Visit visit = new Visit(browser, width)
                .prepare(Visit.LISTEN)
                .prepare(WATCH_SHIFTS)
                .open(host.paste("far", pasted))) {
            visit.run("scrollTo(0, document.querySelector('undercurrent-widget').offsetTop - innerHeight - 200)");
            visit.waitFor("undercurrent:ready", 1);
            visit.entry("undercurrent-widget");
            visit.run("document.querySelector('undercurrent-widget').scrollIntoView()");
            assertThat(((Number) visit.run("shift")).doubleValue()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 412, 1280})
    void theBuilderStandsStillWhileItsScriptComes(int width, Browser browser) {
        try (Visit visit = new Visit(browser, width).prepare(WATCH_SHIFTS).open(server.baseUrl() + "/")) {
            visit.entry("#builder-page undercurrent-widget");
            assertThat(((Number) visit.run("shift")).doubleValue()).isLessThanOrEqualTo(0.02);
        }
    }

    @Test
    void aLinkShowsAColleagueWhatWasChosen(Browser browser) {
        String link;
        try (Visit visit = open(browser, "/")) {
            choice(visit, "Drupal").click();
            choice(visit, "When feelings go quiet").click();
            visit.page().getByLabel("Country of your readers").selectOption("CA");
            choice(visit, "The whole text").click();
            visit.page().getByLabel("Title as").selectOption("3");
            visit.page().getByText("Color, corners and font").click();
            visit.page().getByLabel("Color of links").fill("#7a2e5d");
            choice(visit, "a phone").click();
            link = visit.page().getByLabel("Link to your choice").inputValue();
            assertThat(link).isEqualTo(visit.page().url());
        }
        try (Visit visit = new Visit(browser).open(link)) {
            assertThat(choice(visit, "Drupal")).isChecked();
            assertThat(choice(visit, "When feelings go quiet")).isChecked();
            assertThat(choice(visit, "The whole text")).isChecked();
            assertThat(choice(visit, "a phone")).isChecked();
            assertThat(visit.page().getByLabel("Color of links")).hasValue("#7a2e5d");
            assertThat(lines(visit))
                    .startsWith("<div data-undercurrent data-src=\"topics/feelings-and-numbness\" data-lang=\"en-US\""
                            + " data-region=\"CA\" data-view=\"full\" data-heading-level=\"3\""
                            + " style=\"display:block;min-height:100vh;--uc-accent:light-dark(#7a2e5d, ");
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English (UK)"))
                    .click();
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en-GB");
            assertThat(choice(visit, "Drupal")).isChecked();
            assertThat(visit.page().getByLabel("Colour of links")).hasValue("#7a2e5d");
        }
    }

    @Test
    void anAddressThatNamesNothingKnownChangesNothing(Browser browser) {
        try (Visit visit =
                open(browser, "/#place=typewriter&region=XX&text=topics/none&font=%3Cscript%3E;}&length=1&x=y")) {
            assertThat(choice(visit, "What psychodynamic therapy is")).isChecked();
            choice(visit, "Plain HTML").click();
            assertThat(lines(visit))
                    .contains("region=\"001\"", "--uc-font:script, sans-serif\"")
                    .doesNotContain("typewriter");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void searchFindsWordsInTitlesAndSummariesWithOrWithoutAccents(Browser browser) {
        try (Visit visit = open(browser, "/es/")) {
            visit.page().getByLabel("Buscar").fill("DEPRESION entiende");
            assertThat(visit.page().locator("[data-text]:visible")).hasCount(1);
            assertThat(visit.page().locator("[data-text]:visible")).containsText("la depresión");
            visit.page().getByLabel("Buscar").fill("zzz");
            assertThat(visit.page().locator("#builder-found")).containsText("No se ha encontrado");
        }
    }

    @Test
    void kindsAndTheRestCanBeBrowsed(Browser browser) {
        try (Visit visit = open(browser, "/")) {
            choice(visit, "Myths").click();
            assertThat(visit.page().locator("[data-text]:visible")).hasCount(6);
            button(visit, "Show all 12").click();
            assertThat(visit.page().locator("[data-text]:visible")).hasCount(12);
            assertThat(visit.page().locator("[data-text^='myths/']:visible")).hasCount(12);
        }
    }

    @Test
    void colorsThatAreHardToReadAreSaidWithOneThatIsNot(Browser browser) {
        try (Visit visit = open(browser, "/#place=html")) {
            visit.page().getByText("Color, corners and font").click();
            Locator color = visit.page().getByLabel("Color of links");
            Locator said = visit.page().locator("#builder-contrast");
            color.fill("#ffd700");
            assertThat(said).containsText("Hard to read: contrast 1.2 to 1");
            visit.page().locator("#builder-better button").click();
            assertThat(said).containsText("Easy to read: contrast 4.");
            color.fill("#000");
            assertThat(said).containsText("contrast 19 to 1");
            assertThat(said).containsText("On a dark page it becomes");
            color.fill("blurple");
            assertThat(said).containsText("no color that browsers know");
            assertThat(lines(visit)).doesNotContain("--uc-accent");
        }
    }

    @Test
    void theItDepartmentGetsAMessageWithThePolicy(Browser browser) {
        try (Visit visit = open(browser, "/#place=it")) {
            assertThat(lines(visit))
                    .startsWith("Please put the text “What psychodynamic therapy is” on our website.")
                    .contains("script-src " + server.baseUrl() + "/\nconnect-src " + server.baseUrl() + "/")
                    .endsWith(server.baseUrl() + "/en-US/#it");
            assertThat(visit.page().locator("#builder-frame"))
                    .containsText("src=\"" + server.baseUrl()
                            + "/frame/en-US/001/topics/what-is-psychodynamic-therapy.card.html\"");
            assertThat(visit.page().locator("#builder-frame")).containsText("/v1/embed-frame.js\"></script>");
        }
    }

    @Test
    void aPinnedScriptRunsWhereItsDigestIsChecked(Browser browser) {
        String copied;
        try (Visit visit = open(browser, "/#place=html&how=pinned&region=US")) {
            assertThat(visit.page().locator("#builder-how")).hasAttribute("open", "");
            assertThat(visit.page().locator("#builder-lines")).hasValue(Pattern.compile("integrity"));
            copied = lines(visit);
            assertThat(visit.requests("/integrity.json")).hasSize(1);
        }
        assertThat(copied).containsPattern("/[^/]+-[0-9a-f]{8}/embed\\.js\" integrity=\"sha384-");
        try (Visit visit = new Visit(browser).open(host.paste("pinned", copied))) {
            visit.sees("undercurrent-widget", "What psychodynamic therapy is", "988");
        }
        String changed = copied.replaceFirst("sha384-....", "sha384-AAAA");
        try (Visit visit = new Visit(browser).open(host.paste("pinned-wrongly", changed))) {
            visit.page().waitForLoadState();
            visit.seesFallback("undercurrent-widget");
            assertThat(visit.complaints()).anyMatch(each -> each.contains("digest"));
        }
    }

    @Test
    void aVersionThatCannotBePinnedIsSaidAndTheUsualWayIsChosen(Browser browser) {
        try (Visit visit = new Visit(browser)) {
            visit.page().route("**/integrity.json", Route::abort);
            visit.open(server.baseUrl() + "/#place=html&how=pinned");
            assertThat(visit.page().locator("#builder-said"))
                    .containsText("By this version of the script only: " + server.baseUrl() + "/integrity.json");
            assertThat(choice(visit, "By a script")).isChecked();
        }
    }

    @Test
    void aTextThatCannotBeLoadedAnewLeavesTheRestToBeChosen(Browser browser) {
        try (Visit visit = open(browser, "/#place=html")) {
            visit.sees("#builder-page undercurrent-widget", "What psychodynamic therapy is");
            visit.page().route("**/v1/**/*.html", Route::abort);
            visit.page().locator("#builder-heading").selectOption("3");
            assertThat(visit.page().locator("#builder-page .uc-entry")).hasCount(0);
            choice(visit, "Drupal").click();
            assertThat(visit.page().locator("#builder-lines")).hasValue(Pattern.compile("^<div data-undercurrent"));
            assertThat(visit.complaints()).noneMatch(each -> each.contains("TypeError"));
        }
    }

    @Test
    void aBrowserThatLetsTheAddressBeWrittenNoMoreStillGivesLinesAndLink(Browser browser) {
        try (Visit visit = new Visit(browser)
                .prepare("history.replaceState = () => { throw new DOMException('', 'SecurityError') }")
                .open(server.baseUrl() + "/")) {
            choice(visit, "Drupal").click();
            assertThat(visit.page().locator("#builder-link")).hasValue(server.baseUrl() + "/#place=drupal");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "full"})
    void aFrameIsAsHighAsItsText(String view, Browser browser) {
        String copied;
        try (Visit visit = open(browser, "/#place=squarespace&how=frame&region=IE&text=" + DREAMS + "&view=" + view)) {
            copied = lines(visit);
            assertThat(visit.page().locator("#builder-policy"))
                    .hasText("script-src " + server.baseUrl() + "/\nframe-src " + server.baseUrl() + "/");
        }
        try (Visit visit = new Visit(browser, 320).open(host.paste("frame-" + view, copied))) {
            Locator entry = visit.page().frameLocator("iframe").locator(".uc-entry");
            assertThat(entry).containsText("116 123");
            visit.page().waitForFunction("document.querySelector('iframe').style.height");
            // Two pixels are not worth a message.
            assertThat(visit.page().locator("iframe").boundingBox().height)
                    .isGreaterThanOrEqualTo(entry.boundingBox().height - 2);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void wordPressWithoutScriptsIsGivenTheAddressAlone(Browser browser) {
        try (Visit visit = open(browser, "/#place=wordpress&region=GB&text=" + DREAMS)) {
            visit.page().locator("#builder-how summary").click();
            choice(visit, "By its address alone").click();
            assertThat(lines(visit)).isEqualTo(server.baseUrl() + "/en-US/GB/" + DREAMS);
            assertThat(visit.page().locator("ol:visible")).containsText("empty paragraph");
            choice(visit, "Drupal").click();
            assertThat(choice(visit, "By its address alone")).isHidden();
            assertThat(choice(visit, "By a script")).isChecked();
            assertThat(lines(visit)).startsWith("<div data-undercurrent");
        }
    }

    @Test
    void partsOfAWholeTextCanBeLeftOut(Browser browser) {
        try (Visit visit = open(browser, "/#place=html")) {
            Locator related = visit.page().getByLabel("Links to read on");
            assertThat(related).isHidden();
            choice(visit, "The whole text").click();
            assertThat(lines(visit)).doesNotContain("parts=");
            related.uncheck();
            assertThat(lines(visit)).contains(" parts=\"key-points contents drawings\"");
            visit.sees("#builder-page undercurrent-widget", "Sources");
            assertThat(visit.page().locator("#builder-page .uc-related")).hasCount(0);
            related.check();
            assertThat(visit.page().locator("#builder-page .uc-related")).hasCount(1);
        }
        try (Visit visit = open(browser, "/#place=html&view=full&parts=")) {
            assertThat(visit.page().getByLabel("Links to read on")).not().isChecked();
            assertThat(lines(visit)).contains(" parts=\"none\"");
        }
    }

    @Test
    void javaIsGivenTheSameChoices(Browser browser) {
        try (Visit visit =
                open(browser, "/#place=java&region=GB&view=full&heading=3&parts=contents&accent=%23ffd700")) {
            assertThat(lines(visit))
                    .contains(".region(\"GB\")", ".headingLevel(3)", ".view(View.FULL)")
                    .contains(".without(Part.KEY_POINTS, Part.DRAWINGS, Part.RELATED)")
                    .containsPattern("\\.theme\\(Theme\\.DEFAULT\\.accent\\(\"#[0-9a-f]{6}\", \"#ffd700\"\\)\\)");
            assertThat(visit.page().locator("#builder-how")).isHidden();
        }
    }

    @Test
    void theLeafletIsTheWholePageAndGoesToThePrinter(Browser browser) {
        try (Visit visit = new Visit(browser).prepare("window.print = () => { window.printed = true; }")) {
            visit.open(server.baseUrl() + "/es/#region=ES");
            Page leaflet = visit.page()
                    .waitForPopup(
                            () -> visit.page().getByText("Imprimir el folleto").click());
            Visit.waitUntil(leaflet.mainFrame(), "window.printed");
            assertThat(leaflet).hasURL(server.baseUrl() + "/es/ES/topics/what-is-psychodynamic-therapy");
        }
    }

    @Test
    void thePreviewFollowsEachChoice(Browser browser) {
        try (Visit visit = open(browser, "/#place=html")) {
            String widget = "#builder-page undercurrent-widget";
            visit.sees(widget, "What psychodynamic therapy is");
            visit.page().getByLabel("Country of your readers").selectOption("IE");
            visit.sees(widget, "116 123");
            choice(visit, "The whole text").click();
            visit.sees(widget, "Sources");
            choice(visit, "a dark page").click();
            assertThat(visit.entry(widget)).hasCSS("background-color", "rgb(20, 26, 28)");
            choice(visit, "a phone").click();
            assertThat(visit.entry(widget).boundingBox().width).isLessThan(345);
        }
    }

    @Test
    void whereTheClipboardIsClosedTheLinesAreCopiedTheOldWayOrMarked(Browser browser) {
        try (Visit visit =
                new Visit(browser).prepare("Object.defineProperty(navigator, 'clipboard', { value: undefined })")) {
            visit.open(server.baseUrl() + "/#place=html");
            button(visit, "Copy").click();
            assertThat(visit.page().locator("#builder-said")).containsText("Copied.");
            visit.run("document.execCommand = () => false");
            button(visit, "Copy").click();
            assertThat(visit.page().locator("#builder-said")).containsText("press Ctrl+C");
            assertThat(visit.run("getSelection().toString()")).isEqualTo(lines(visit));
        }
    }

    @Test
    void nothingIsStoredAndNobodyElseIsAsked(Browser browser) {
        try (Visit visit = open(browser, "/#place=html&region=US")) {
            measuredLines(visit);
            assertThat(visit.servers()).containsExactly(server.baseUrl().getAuthority());
            assertThat(visit.requests()).allSatisfy(each -> assertThat(each).doesNotContain("place="));
            assertThat(visit.page().context().cookies()).isEmpty();
            assertThat(visit.run("localStorage.length + sessionStorage.length")).isEqualTo(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
