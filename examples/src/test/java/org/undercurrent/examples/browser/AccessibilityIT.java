package org.undercurrent.examples.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.examples.PartnerSite;

/** Builder and partner's page by keyboard, on a small screen, without script, and before axe. */
@BrowserTest
class AccessibilityIT {
    private static PartnerSite site;
    private static String builder;

    @BeforeAll
    static void start() {
        site = PartnerSite.start(0, 0);
        builder = site.widgets().baseUrl().toString();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingOnTheBuilder(ColorScheme scheme, Browser browser) {
        for (String address :
                List.of("/", "/es/#place=it&accent=%237a2e5d&search=terapia", "/#place=java&scheme=dark")) {
            try (Visit visit = new Visit(browser)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visit.open(builder + address);
                visit.entry("#builder-page undercurrent-widget");
                assertThat(Axe.findings(visit.page())).as(address).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingOnThePartnersPage(ColorScheme scheme, Browser browser) {
        try (Visit visit = new Visit(browser)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.open(site.page().toString());
            for (String widget : List.of(
                    "#approach undercurrent-widget", "#compare [data-undercurrent]", "#works undercurrent-widget")) {
                visit.page().locator(widget).scrollIntoViewIfNeeded();
                visit.entry(widget);
            }
            assertThat(Axe.findings(visit.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingWhereReadersChooseAndOpen(ColorScheme scheme, Browser browser) {
        for (String entry : List.of(
                "/en-US/US/comparisons/all-options-at-a-glance",
                "/en-US/US/topics/myths",
                "/en-US/US/topics/what-is-psychodynamic-therapy")) {
            try (Visit visit = new Visit(browser)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visit.open(builder + entry);
                visit.run("document.querySelectorAll('details').forEach(each => each.open = true)");
                visit.run("document.querySelector('.uc-choose input:not(:checked)')?.click()");
                visit.run("document.querySelector('.uc-what').click()");
                assertThat(visit.page().locator(".uc-meaning:popover-open")).hasCount(1);
                assertThat(Axe.findings(visit.page())).as(entry).isEmpty();
            }
        }
    }

    @Test
    void axeFindsWhatIsWrong(Browser browser) {
        try (Visit visit = new Visit(browser).open(builder)) {
            visit.run("document.querySelector('#builder-words').labels[0].remove()");
            assertThat(Axe.findings(visit.page())).hasSize(1).first().asString().startsWith("label: ");
        }
    }

    @Test
    void theBuilderWorksByKeyboardAlone(Browser browser) {
        try (Visit visit = new Visit(browser).open(builder)) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            tabTo(visit, "[name=place]");
            press(visit, "Space", "ArrowRight", "ArrowRight", "ArrowRight");
            tabTo(visit, "[name=search]");
            visit.page().keyboard().type("dreams");
            tabTo(visit, "[name=text]");
            press(visit, "Space");
            tabTo(visit, "[name=region]");
            visit.page().keyboard().type("Ireland");
            Visit.waitUntil(
                    visit.page().mainFrame(),
                    "document.querySelector('undercurrent-widget').shadowRoot"
                            + "?.textContent.includes('Samaritans Ireland')"); // its height is in the lines
            tabTo(visit, "[data-copies=builder-lines]");
            press(visit, "Enter");

            assertThat(visit.page().locator("#builder-said")).containsText("Copied.");
            assertThat(visit.run("navigator.clipboard.readText()").toString())
                    .contains("dream", "region=\"IE\"")
                    .isEqualTo(visit.page().locator("#builder-lines").inputValue());
            assertThat(visit.page().locator("[value=html]")).isChecked();
        }
    }

    private static void press(Visit visit, String... keys) {
        for (String key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    /** Moves on as a reader would, and sees at each stop where the focus is. */
    private static void tabTo(Visit visit, String control) {
        for (int stop = 0; stop < 60; stop++) {
            press(visit, "Tab");
            if (Boolean.TRUE.equals(visit.run("document.activeElement.matches('" + control + "')"))) {
                assertThat(visit.run("getComputedStyle(document.activeElement).outlineStyle"))
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError(control + " cannot be reached by the tab key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "it", "java"})
    void aSmallScreenNeverScrollsSideways(String place, Browser browser) {
        try (Visit visit = new Visit(browser, 320).open(builder + "/es/#font=Verdana&place=" + place)) {
            visit.entry("#builder-page undercurrent-widget");
            assertThat((Integer) visit.run("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void withoutScriptEveryTextHasItsLinesToCopy(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(builder);
            assertThat(page.locator("main > :first-child")).containsText("In danger now?");
            assertThat(page.locator("[data-scripted]:visible")).hasCount(0);
            page.locator("[data-text='myths/it-never-ends'] summary").press("Enter");
            assertThat(page.locator("[data-text='myths/it-never-ends'] code"))
                    .containsText("<undercurrent-widget src=\"myths/it-never-ends\"");
        }
    }
}
