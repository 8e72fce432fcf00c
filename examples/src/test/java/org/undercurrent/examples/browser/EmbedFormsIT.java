package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What partners may write, and what it means. */
@BrowserTest
class EmbedFormsIT {
    private static final String WIDGET = "undercurrent-widget";
    private static final String DIV = "[data-undercurrent]";

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

    @Test
    void anElementADivAndAScriptAloneShowTheirEntries(Browser browser) {
        try (Visit visit = open(browser, "three-forms")) {
            visit.sees("#element .uc-entry", "What psychodynamic therapy is");
            visit.sees("#div .uc-entry", "right for me?");
            visit.sees("#script + undercurrent-widget .uc-entry", "911");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void partnersAddALineAndANextStepAndReplaceNothing(Browser browser) {
        try (Visit visit = open(browser, "three-forms")) {
            visit.sees("#element .uc-entry", "911", "988");
            assertThat(visit.page().getByText("On campus: 555 0100.").isVisible())
                    .isTrue();
            assertThat(visit.page().getByText("Ask our team").isVisible()).isTrue();
            assertThat(visit.page().locator("#element > p").isVisible()).isFalse();
        }
    }

    @Test
    void widgetsSayThatTheyAreReadyToAnyoneWhoListens(Browser browser) {
        try (Visit visit = open(browser, "three-forms")) {
            visit.waitFor("undercurrent:ready", 3);
        }
    }

    @Test
    void theScriptMayBeThereTwiceAndInTwoVersions(Browser browser) {
        try (Visit visit = open(browser, "loaded-twice")) {
            visit.waitFor("undercurrent:ready", 3);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator(".uc-entry").count()).isEqualTo(3);
            assertThat(visit.requests(".html").stream().filter(address -> address.contains("/v1/")))
                    .hasSize(3);
        }
    }

    @Test
    void regionsAndLanguagesAreFoundOrReplacedByTheNearest(Browser browser) {
        try (Visit visit = open(browser, "regions-and-languages")) {
            visit.sees("#brazil .uc-entry", "findahelpline.com");
            visit.sees("#uk .uc-entry[lang='en-GB']", "999", "116 123");
            visit.sees("#lower-case .uc-entry[lang='en-US']", "999", "116 123");
            visit.sees("#no-region .uc-entry", "findahelpline.com");
            visit.sees("#canada .uc-entry[lang='en-US']", "What psychodynamic therapy is");
            visit.sees("#underscore .uc-entry[lang='en-US']", "What psychodynamic therapy is");
            visit.sees("#german .uc-entry[lang='en-US']", "What psychodynamic therapy is");
            assertThat(visit.warnings())
                    .containsExactlyInAnyOrder(
                            "[undercurrent] region \"BR\": using 001", "[undercurrent] lang \"de\": using en-US");
        }
    }

    @Test
    void headingsFollowThePageOrItsWish(Browser browser) {
        try (Visit visit = open(browser, "headings")) {
            visit.waitFor("undercurrent:ready", 5);
            assertThat(List.of("none-before", "after-h2", "asked", "nonsense", "after-h6"))
                    .extracting(
                            id -> visit.page().locator("#" + id + " .uc-title").evaluate("title => title.localName"))
                    .containsExactly("h2", "h3", "h5", "h3", "h6");
            assertThat(visit.warnings()).containsExactly("[undercurrent] heading-level \"9\": using auto");
        }
    }

    @Test
    void widgetsBelowTheFoldWaitForTheirReader(Browser browser) {
        try (Visit visit = open(browser, "below-the-fold")) {
            visit.entry("#near");
            assertThat(visit.requests("/it-never-ends.card.html")).isEmpty();
            visit.page().locator("#far").scrollIntoViewIfNeeded();
            visit.entry("#far");
        }
    }

    @Test
    void aPageMayBringWidgetsLateChangeThemAndTakeThemAway(Browser browser) {
        try (Visit visit = open(browser, "single-page")) {
            visit.page().locator("text=Element").click();
            visit.sees(WIDGET + " .uc-entry", "911");
            visit.page().locator("text=Nothing").click();
            visit.page().locator("text=Div").click();
            visit.sees(DIV + " .uc-entry", "right for me?");
            visit.run("document.querySelector('[data-undercurrent]').dataset.region = 'GB'");
            visit.sees(DIV + " .uc-entry", "999");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aChangeOfSrcThatFailsShowsTheFallbackAgain(Browser browser) {
        try (Visit visit = open(browser, "single-page")) {
            visit.page().locator("text=Element").click();
            visit.entry(WIDGET);
            visit.run("document.querySelector('undercurrent-widget').setAttribute('src', 'topics/no-such-topic')");
            visit.seesFallback(WIDGET);
            assertThat(visit.page().locator(".uc-entry").count()).isZero();
        }
    }

    @Test
    void aWidgetThatMovesIsNotAskedForAgain(Browser browser) {
        try (Visit visit = open(browser, "single-page")) {
            visit.page().locator("text=Element").click();
            visit.entry(WIDGET);
            visit.run("document.body.append(document.querySelector('undercurrent-widget'))");
            visit.entry(WIDGET);
            assertThat(visit.requests(".card.html")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"Element, what-is-psychodynamic-therapy", "Div, is-it-right-for-me"})
    void whatIsTakenAwayWhileItLoadsIsNotWaitedFor(String form, String entry, Browser browser) {
        String card = entry + ".card.html";
        try (Visit visit = open(browser, "single-page")) {
            visit.page().route("**/" + card, held -> {});
            visit.page()
                    .waitForRequest(
                            "**/" + card,
                            () -> visit.page().locator("text=" + form).click());
            visit.page().locator("text=Nothing").click();
            visit.waitUntilGivenUp(card);
            assertThat(visit.run("heard.length")).isEqualTo(0);
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @Test
    void theFocusOfTheReaderIsNeverTaken(Browser browser) {
        try (Visit visit = open(browser, "focus")) {
            visit.entry("#one");
            assertThat(visit.run("document.activeElement.localName")).isEqualTo("input");
        }
    }

    @Test
    void aReaderWhoStandsInTheFallbackKeepsItUntilTheyLeave(Browser browser) {
        try (Visit visit = new Visit(browser).prepare(Visit.LISTEN)) {
            visit.prepare("addEventListener('DOMContentLoaded', () => document.querySelector('#fallback').focus())");
            visit.open(host.address("focus")).waitFor("undercurrent:ready", 1);
            visit.entry("#other");
            assertThat(visit.run("document.activeElement.id")).isEqualTo("fallback");
            assertThat(visit.page().locator("#fallback").isVisible()).isTrue();
            visit.page().locator("input").focus();
            visit.entry("#one");
        }
    }

    @Test
    void focusInsideAWidgetSurvivesAChange(Browser browser) {
        try (Visit visit = open(browser, "focus")) {
            visit.entry("#one").locator(".uc-read-all a").focus();
            visit.run("document.querySelector('#one').setAttribute('view', 'full')");
            visit.sees("#one .uc-entry", "Sources");
            assertThat(visit.run("!!document.querySelector('#one').shadowRoot.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aCopiedScriptIsToldItsServer(Browser browser) {
        host.add("copied.js", widgets.text("/v1/embed.js"));
        try (Visit visit = open(browser, "copied-script")) {
            visit.sees(WIDGET + " .uc-entry", "What psychodynamic therapy is");
        }
    }
}
