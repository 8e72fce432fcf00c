package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries in iframes: their height, their theme, and what they tell the page around them. */
@BrowserTest
class FramesIT {
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
        return new Visit(browser).open(host.address(page));
    }

    private static Frame inside(Visit visit, String frame) {
        return visit.page().waitForSelector(frame).contentFrame();
    }

    private static int shown(Visit visit, String frame) {
        return number(visit.page().locator(frame).evaluate("frame => frame.clientHeight"));
    }

    private static int needed(Visit visit, String frame) {
        return number(inside(visit, frame).evaluate("document.documentElement.offsetHeight"));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** A frame that nobody sees does not measure itself, and others above it still grow. */
    private static void thenFits(Visit visit, String frame) {
        visit.page().waitForCondition(() -> {
            visit.page().locator(frame).scrollIntoViewIfNeeded();
            return isSized(visit, frame) && Math.abs(shown(visit, frame) - needed(visit, frame)) <= 2;
        });
    }

    private static boolean isSized(Visit visit, String frame) {
        return visit.page()
                .locator(frame)
                .evaluate("frame => !!frame.style.height")
                .equals(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#open", "#sandboxed"})
    void aFrameIsAsHighAsWhatIsInItAndStaysSoWhenThePageIsNarrow(String frame, Browser browser) {
        try (Visit visit = open(browser, "frames")) {
            thenFits(visit, frame);
            int wide = shown(visit, frame);

            visit.page().setViewportSize(360, 800);

            visit.page().waitForCondition(() -> {
                visit.page().locator(frame).scrollIntoViewIfNeeded();
                return shown(visit, frame) > wide;
            });
            thenFits(visit, frame);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aFrameInASandboxHasNoOriginAndShowsTheCrisisLinesFirst(Browser browser) {
        try (Visit visit = open(browser, "frames")) {
            thenFits(visit, "#sandboxed");
            assertThat(inside(visit, "#sandboxed").evaluate("origin")).isEqualTo("null");
            assertThat(inside(visit, "#sandboxed").locator("body").innerText()).startsWith("In danger now? Call 999");
            assertThat(inside(visit, "#sandboxed").locator("a[href='tel:999']").isVisible())
                    .isTrue();
        }
    }

    @Test
    void aFrameThatMayRunNothingCanBeRead(Browser browser) {
        String frame = "<iframe sandbox title=\"Dreams\" src=\"" + widgets.address()
                + "/frame/en-US/GB/topics/dreams.card.html\"></iframe>";
        try (Visit visit = new Visit(browser).open(host.paste("mute", frame))) {
            assertThat(inside(visit, "iframe").locator("body").innerText()).startsWith("In danger now? Call 999");
        }
    }

    @Test
    void aStrangerChangesNoHeight(Browser browser) {
        try (Visit visit = open(browser, "frames")) {
            thenFits(visit, "#open");
            visit.run("document.querySelector('#stranger').contentWindow.location.reload()");
            inside(visit, "#stranger").waitForLoadState();
            assertThat(shown(visit, "#stranger")).isEqualTo(200);
            thenFits(visit, "#open");
            thenFits(visit, "#sandboxed");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aFrameIsAsDarkAsThePageSays(Browser browser) {
        try (Visit visit = open(browser, "frames")) {
            Visit.waitUntil(inside(visit, "#open"), "document.documentElement.dataset.theme === 'dark'");
            thenFits(visit, "#sandboxed");
            assertThat(inside(visit, "#sandboxed").evaluate("document.documentElement.dataset.theme"))
                    .isNull();
        }
    }

    @Test
    void wordPressIsToldTheHeightWithItsWordAndNothingElse(Browser browser) {
        try (Visit visit = open(browser, "word-press")) {
            visit.page().waitForFunction("told.some(each => each.message === 'height')");
            ElementHandle frame = visit.page().waitForSelector("iframe");

            assertThat(visit.run("told.every(each => each.ours && each.origin === 'null')"))
                    .isEqualTo(true);
            assertThat(visit.run("[...new Set(told.flatMap(Object.keys))].sort().join()"))
                    .isEqualTo("height,message,origin,ours,secret,type,undercurrent,value");
            assertThat(visit.run("told.find(each => each.message).secret")).isEqualTo("Ab3dE5");
            assertThat(number(visit.run("told.filter(each => each.message).pop().value")))
                    .isBetween(200, 1000)
                    .isEqualTo(number(frame.contentFrame().evaluate("document.documentElement.offsetHeight")));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void wordPressIsToldWhichLinkOfOursTheReaderChose(Browser browser) {
        try (Visit visit = open(browser, "word-press")) {
            Frame frame = inside(visit, "iframe");
            frame.locator(".uc-read-all a").click();
            visit.page().waitForFunction("told.some(each => each.message === 'link')");

            assertThat(visit.run("told.filter(each => each.message === 'link').map(each => each.value)"))
                    .isEqualTo(List.of(widgets.address() + "/en-US/GB/topics/what-is-psychodynamic-therapy"));
            assertThat(frame.url()).contains("/frame/");
        }
    }

    @Test
    void outsideAFrameItTellsNobodyAnything(Browser browser) {
        try (Visit visit = new Visit(browser)) {
            visit.prepare("window.told = []; addEventListener('message', message => told.push(message.data))");
            visit.open(widgets.address() + "/frame/en-US/GB/topics/dreams.html#?secret=abc");
            assertThat(visit.page().locator(".uc-entry").isVisible()).isTrue();
            assertThat(visit.run("new Promise(done => requestAnimationFrame(() => done(told.length)))"))
                    .isEqualTo(0);
        }
    }
}
