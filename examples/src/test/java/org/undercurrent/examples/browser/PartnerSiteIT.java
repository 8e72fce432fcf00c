package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.examples.PartnerSite;

/** The clinic's page as a reader meets it, with the real server behind it. */
@BrowserTest
class PartnerSiteIT {
    private static final String ELEMENT = "#approach undercurrent-widget";
    private static final String DIV = "#compare [data-undercurrent]";
    private static final String SCRIPT = "#works undercurrent-widget";
    private static final List<String> ALL = List.of(ELEMENT, DIV, SCRIPT);

    private static PartnerSite site;

    @BeforeAll
    static void start() {
        site = PartnerSite.start(0, 0);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Visit visit(Browser browser, int width) {
        Visit visit = new Visit(browser, width).open(site.page().toString());
        ALL.forEach(widget -> visit.page().locator(widget).scrollIntoViewIfNeeded());
        ALL.forEach(visit::entry);
        return visit;
    }

    @Test
    void allThreeWidgetsShowTheirTextAndTheCrisisLines(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            ALL.forEach(widget -> visit.sees(widget, "In danger now? Call 911", "988", "741741"));
            visit.sees(ELEMENT, "What psychodynamic therapy is", "Read all of it");
            visit.sees(DIV, "Psychodynamic therapy and CBT", "What it works on", "common practice");
            visit.sees(SCRIPT, "Does it work for depression?", "The trials vary in quality");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @Test
    void allThreeWidgetsNameTheirSources(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            for (String widget : List.of(DIV, SCRIPT)) {
                Locator sources = visit.entry(widget).locator(".uc-sources li a[href^='https://doi.org/']");
                assertThat(sources.count()).isGreaterThan(3);
            }
            visit.sees(ELEMENT, "Sources: ", "more");
        }
    }

    @Test
    void aMarkLeadsToItsSourceAndTheAddressOfThePageStays(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            visit.entry(SCRIPT).locator("a.uc-cite").first().click();
            Locator reached = visit.entry(SCRIPT).locator(".uc-sources li:focus");
            assertThat(reached.innerText()).contains("Wienicke");
            assertThat(visit.page().url()).isEqualTo(site.page().toString());
        }
    }

    @Test
    void theClinicsOwnNextStepStandsInTheWidget(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            assertThat(visit.page().locator(ELEMENT).getByText("Ask our team").isVisible())
                    .isTrue();
        }
    }

    @Test
    void headingsContinueThoseOfThePage(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            ALL.forEach(widget -> assertThat(
                            visit.entry(widget).locator(".uc-title").evaluate("title => title.localName"))
                    .isEqualTo("h3"));
        }
    }

    @Test
    void eachWidgetIsOneRequestBesideOneScriptAndOneStylesheet(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            String widgets = site.widgets().baseUrl().toString();
            assertThat(visit.requests().stream().filter(address -> address.startsWith(widgets)))
                    .containsExactlyInAnyOrder(
                            widgets + "/v1/embed.js",
                            widgets + "/v1/undercurrent.css",
                            widgets + "/v1/en-US/US/topics/what-is-psychodynamic-therapy.card.html",
                            widgets + "/v1/en-US/US/comparisons/psychodynamic-vs-cbt.html",
                            widgets + "/v1/en-US/US/questions/does-it-work-for-depression.html");
            assertThat(visit.servers())
                    .containsExactlyInAnyOrder(
                            site.page().getAuthority(), site.widgets().baseUrl().getAuthority());
        }
    }

    @Test
    void nothingIsStored(Browser browser) {
        try (Visit visit = visit(browser, 1280)) {
            assertThat(visit.kept()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void thePageNeverScrollsSideways(int width, Browser browser) {
        try (Visit visit = visit(browser, width)) {
            assertThat((Integer) visit.run("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void whatThePageHasPutInsideStaysWhenTheServerIsDown(Browser browser) {
        try (PartnerSite deserted = PartnerSite.start(0, 0);
                Visit visit = new Visit(browser)) {
            deserted.widgets().close();
            visit.open(deserted.page().toString());
            for (String widget : List.of(ELEMENT, DIV)) {
                visit.seesFallback(widget);
                visit.sees(widget, "In danger now? Call 911.", "call or text 988");
            }
            visit.sees(ELEMENT + " > [slot]", "Ask our team");
        }
    }
}
