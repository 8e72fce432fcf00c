package org.undercurrent.examples.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.widget.WidgetServer;

/** What readers choose and open, in a widget, a frame and a page: all of it without a script of ours. */
@BrowserTest
class ReaderChoiceIT {
    private static final String EIGHT = "/en-US/US/comparisons/all-options-at-a-glance";
    private static final String TOPIC = "/en-US/US/topics/what-is-psychodynamic-therapy";
    private static final String MYTHS = "/en-US/US/topics/myths";

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

    private static Visit open(Browser browser, int width, String place) {
        String address = switch (place) {
            case "widget" ->
                host.paste(
                        "chooser",
                        "<undercurrent-widget src=\"comparisons/all-options-at-a-glance\" lang=\"en-US\" view=\"full\""
                                + " loading=\"eager\"></undercurrent-widget><script async src=\""
                                + server.baseUrl() + "/v1/embed.js\"></script>");
            case "frame" -> server.baseUrl() + "/frame" + EIGHT + ".html";
            default -> server.baseUrl() + EIGHT;
        };
        Visit visit = new Visit(browser, width).open(address);
        assertThat(visit.page().locator(".uc-choose")).isVisible();
        return visit;
    }

    private static Locator box(Visit visit, String option) {
        return visit.page().getByLabel(option, new Page.GetByLabelOptions().setExact(true));
    }

    private static List<String> columns(Visit visit) {
        return visit.page().locator("thead th:visible").allInnerTexts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/frame"})
    void aTermOpensItsMeaningBesideItAndEscapeClosesIt(String form, Browser browser) {
        String address = server.baseUrl() + form + TOPIC + (form.isEmpty() ? "" : ".html");
        try (Visit visit = new Visit(browser, 320).open(address)) {
            Locator button = visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What does “Unconscious” mean?"));
            Locator meaning = visit.page().locator(".uc-meaning:popover-open");
            button.press("Enter");

            assertThat(meaning).containsText("without our noticing");
            BoundingBox opened = meaning.boundingBox();
            assertThat(opened.x).isBetween(0.0, 320 - opened.width);
            assertThat(opened.y - button.boundingBox().y).isBetween(0.0, 60.0);
            visit.page().keyboard().press("Escape");
            assertThat(meaning).hasCount(0);
            assertThat(button).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"widget", "frame", "page"})
    void theReaderSeesTwoToFourOptionsOrAll(String place, Browser browser) {
        try (Visit visit = open(browser, 1280, place)) {
            assertThat(columns(visit)).containsExactly("What is compared", "Psychodynamic therapy", "CBT", "IPT");
            box(visit, "Antidepressant medication").check();
            assertThat(columns(visit)).hasSize(5).contains("Antidepressant medication");
            assertThat(box(visit, "ACT")).isHidden();
            visit.page().locator("label[for$='-option-act']").click(new Locator.ClickOptions().setForce(true));
            assertThat(columns(visit)).hasSize(5);

            box(visit, "CBT").uncheck();
            box(visit, "IPT").uncheck();
            assertThat(columns(visit))
                    .containsExactly("What is compared", "Psychodynamic therapy", "Antidepressant medication");
            box(visit, "Psychodynamic therapy").uncheck();
            assertThat(columns(visit)).hasSize(9);
            assertThat(visit.complaints()).noneMatch(each -> each.contains("Content Security Policy"));
        }
    }

    @Test
    void byKeyboardTooTheFifthOptionCannotBeReached(Browser browser) {
        try (Visit visit = open(browser, 1280, "page")) {
            box(visit, "IPT").focus();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Space");
            assertThat(box(visit, "Antidepressant medication")).isChecked();
            assertThat(box(visit, "Antidepressant medication")).isFocused();
            visit.page().keyboard().press("Tab");
            assertThat((Boolean) visit.run("document.activeElement.matches('.uc-scroll')"))
                    .isTrue();
        }
    }

    @Test
    void onAPhoneTheLinesOfWhatIsLeftOutAreGone(Browser browser) {
        try (Visit visit = open(browser, 320, "page")) {
            Locator first = visit.page().locator("tbody tr").first().locator("td:visible");
            assertThat(first).hasCount(3);
            box(visit, "CBT").uncheck();
            assertThat(first).hasCount(2);
            assertThat((Integer) visit.run("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void onPaperTheChosenColumnsFitAndTheOthersAreNamed(Browser browser) {
        try (Visit visit = open(browser, 794, "page")) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(columns(visit)).hasSize(4);
            assertThat(visit.page().locator(".uc-choose")).containsText("Mindfulness-based");
            assertThat(
                            (Boolean)
                                    visit.run(
                                            "(scroll => scroll.scrollWidth <= scroll.clientWidth)(document.querySelector('.uc-scroll'))"))
                    .isTrue();
        }
    }

    @Test
    void aMythSaysWhatIsTrueAndOpensWithoutScriptAndOnPaper(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.baseUrl() + MYTHS);
            Locator myth = page.locator(".uc-shown.uc-myth").first();
            Locator answer = myth.getByText("Most of the forms tested for depression");
            assertThat(myth.getByText("Short-term forms have a set end")).isVisible();
            assertThat(answer).isHidden();
            myth.getByText("The whole answer").click();
            assertThat(answer).isVisible();
            myth.getByText("The whole answer").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(answer).isVisible();
        }
    }
}
