package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.Part;

/** What partners may ask for beside the text, and what they get when they ask for something else. */
@BrowserTest
class EmbedSettingsIT {
    private static final String TOPIC = "topics/what-is-psychodynamic-therapy";

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

    /** The words of a topic from Java, without white space. */
    private static String written(Part... without) {
        HtmlRenderer html = HtmlRenderer.builder().region("US").without(without).build();
        Element body = Jsoup.parseBodyFragment(html.render(ContentPack.bundled(Locale.US), TOPIC))
                .body();
        return body.wholeText().replaceAll("\\s", "");
    }

    private static Object shown(Visit visit, String widget) {
        return visit.entry(widget).evaluate("entry => entry.textContent.replace(/\\s/g, '')");
    }

    @Test
    void whatIsLeftOutInTheBrowserIsWhatJavaLeavesOut(Browser browser) {
        try (Visit visit = open(browser, "parts")) {
            assertThat(shown(visit, "#whole")).isEqualTo(written());
            assertThat(shown(visit, "#some")).isEqualTo(written(Part.CONTENTS, Part.DRAWINGS));
            assertThat(shown(visit, "#none")).isEqualTo(written(Part.values()));
            assertThat(shown(visit, "#drawings")).isEqualTo(written(Part.KEY_POINTS, Part.CONTENTS, Part.RELATED));
        }
    }

    @Test
    void aPartThatDoesNotExistLeavesNothingOut(Browser browser) {
        try (Visit visit = open(browser, "parts")) {
            assertThat(shown(visit, "#nonsense")).isEqualTo(written());
            assertThat(visit.warnings()).containsExactly("[undercurrent] parts \"crisis\": using all");
        }
    }

    @Test
    void aPageMayChangeItsMind(Browser browser) {
        try (Visit visit = open(browser, "parts")) {
            visit.waitFor("undercurrent:ready", 5);
            visit.run("document.querySelector('#whole').setAttribute('parts', 'none')");
            visit.run("document.querySelector('#drawings').dataset.parts = 'all'");
            visit.waitFor("undercurrent:ready", 7);
            assertThat(shown(visit, "#whole")).isEqualTo(written(Part.values()));
            assertThat(shown(visit, "#drawings")).isEqualTo(written());
        }
    }

    @Test
    void aHintKeepsItsHeightFreeFromTheStart(Browser browser) {
        try (Visit visit = new Visit(browser).prepare("window.fetch = () => new Promise(() => {})")) {
            visit.open(host.address("height-hint"));
            visit.page().waitForFunction("!!customElements.get('undercurrent-widget')");
            Map<String, Integer> heights = Map.of("hint", 640, "div", 700, "styled", 50, "nonsense", 0, "none", 0);
            heights.forEach(
                    (widget, height) -> assertThat(visit.run("document.querySelector('#" + widget + "').offsetHeight"))
                            .as(widget)
                            .isEqualTo(height));
            assertThat(visit.warnings())
                    .containsExactly(
                            "[undercurrent] height-hint \"tall\": using none",
                            "[undercurrent] height-hint \"-5\": using none");
        }
    }

    @Test
    void changesOfHeightAreTold(Browser browser) {
        try (Visit visit = open(browser, "hidden-tab")) {
            visit.page().locator("button").click();
            visit.waitFor("undercurrent:ready", 2);
            visit.page().waitForFunction("window.lastHeight > 100");
            visit.page().setViewportSize(320, 800);
            visit.page()
                    .waitForFunction("[...document.querySelectorAll('undercurrent-widget')]"
                            + ".some(({ offsetHeight }) => offsetHeight > 600 && offsetHeight === lastHeight)");
        }
    }

    private static String paper(Visit visit, String widget) {
        return visit.entry(widget)
                .evaluate("entry => getComputedStyle(entry).backgroundColor")
                .toString();
    }

    @Test
    void theThemeIsThatOfThePageOrTheOneAskedFor(Browser browser) {
        try (Visit visit = open(browser, "themes")) {
            visit.waitFor("undercurrent:ready", 8);
            String light = "rgb(255, 255, 255)";
            String dark = "rgb(20, 26, 28)";
            assertThat(List.of("#auto", "#light", "#contrast", "#nonsense"))
                    .allSatisfy(widget -> assertThat(paper(visit, widget)).isEqualTo(light));
            assertThat(List.of("#auto-on-dark", "#dark", "#div"))
                    .allSatisfy(widget -> assertThat(paper(visit, widget)).isEqualTo(dark));
            assertThat(paper(visit, "#contrast-on-dark")).isEqualTo("rgb(0, 0, 0)");
            assertThat(visit.warnings()).containsExactly("[undercurrent] theme \"neon\": using auto");
            visit.run("document.documentElement.style.colorScheme = 'dark'");
            assertThat(paper(visit, "#auto")).isEqualTo(dark);
        }
    }

    @Test
    void moreContrastLeavesNoColorThatIsNotInk(Browser browser) {
        try (Visit visit = open(browser, "themes")) {
            Object colors = visit.entry("#contrast")
                    .evaluate("entry => [...new Set([...entry.querySelectorAll('*')]"
                            + ".map((each) => getComputedStyle(each).color))].join()");
            assertThat(colors).isEqualTo("rgb(0, 0, 0)");
        }
    }

    @Test
    void unknownAttributesAreIgnoredAndBadValuesFallBackWithOneWarningEach(Browser browser) {
        try (Visit visit = open(browser, "bad-values")) {
            visit.entry("undercurrent-widget >> nth=0");
            visit.page().locator("undercurrent-widget >> nth=1").scrollIntoViewIfNeeded();
            visit.sees("undercurrent-widget >> nth=1", "right for me?", "findahelpline.com");
            assertThat(visit.warnings())
                    .containsExactlyInAnyOrder(
                            "[undercurrent] region \"ATLANTIS\": using 001",
                            "[undercurrent] view \"poster\": using card",
                            "[undercurrent] loading \"whenever\": using lazy",
                            "[undercurrent] theme \"neon\": using auto",
                            "[undercurrent] heading-level \"9\": using auto",
                            "[undercurrent] parts \"crisis\": using all",
                            "[undercurrent] height-hint \"tall\": using none",
                            "[undercurrent] lang \"tlh\": using en-US");
        }
    }
}
