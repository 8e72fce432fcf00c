package org.undercurrent.examples.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.WidgetServer;

/** An editor pastes an address into WordPress: its own code asks, filters and frames, and its own script sizes. */
@Tag("nightly")
@BrowserTest
class WordPressIT {
    private static final Path WORDPRESS = Path.of("/usr/share/wordpress");
    private static final Path SCRIPT = WORDPRESS.resolve("wp-includes/js/wp-embed.js");
    private static final String PAGE = "/en-GB/GB/topics/what-is-psychodynamic-therapy";
    /** As in WordPress' own themes. */
    private static final String THEME = "<style>iframe { max-width: 100% }</style>";

    private static final int NARROW = 320;

    private static WidgetServer widgets;
    private static HostPages host;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.exists(SCRIPT), "no WordPress (on Debian: apt-get install wordpress php-cli)");
        widgets = WidgetServer.builder().port(0).start();
        try (InputStream page = URI.create(widgets.baseUrl() + PAGE).toURL().openStream()) {
            page.readAllBytes(); // WordPress waits five seconds, which a server that has just started may need
        }
        host = new HostPages(widgets.baseUrl().toString());
        host.add("wp-embed.js", Files.readString(SCRIPT));
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
            widgets.close();
        }
    }

    /** What WordPress writes into its own page. */
    private static String embedded(String path) throws Exception {
        Process php = new ProcessBuilder(
                        "php", "src/test/resources/wordpress/embed.php", WORDPRESS.toString(), widgets.baseUrl() + path)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String html = new String(php.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(php.waitFor()).isZero();
        return html;
    }

    private static void isWhole(Visit visit) {
        Locator frame = visit.page().locator("iframe");
        assertThat(frame).not().hasAttribute("height", "640");
        assertThat(frame).isVisible();
        assertThat(visit.page().locator("blockquote")).isHidden();
        assertThat(visit.page().frameLocator("iframe").locator(".uc-entry")).isVisible();
        Frame inside = visit.page().frames().get(1);
        assertThat(inside.evaluate("origin")).isEqualTo("null");
        assertThat(height(inside)).isGreaterThan(200);
        // a card that becomes narrower tells its height once more
        visit.page()
                .waitForCondition(() ->
                        height(inside) <= ((Number) frame.evaluate("frame => frame.clientHeight")).intValue() + 2);
        assertThat(inside.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(visit.complaints()).isEmpty();
    }

    private static int height(Frame card) {
        return ((Number) card.evaluate("document.documentElement.offsetHeight")).intValue();
    }

    @Test
    void itFindsTheCardBehindAnAddressAndKeepsTheCrisisLines() throws Exception {
        assertThat(embedded(PAGE))
                .startsWith("<blockquote class=\"wp-embedded-content\"")
                .contains("In danger now? Call 999 or 112.", "116 123")
                .contains("<a href=\"" + widgets.baseUrl() + PAGE + "\">What psychodynamic therapy is</a></blockquote>")
                .contains("title=\"What psychodynamic therapy is\"")
                .containsPattern("src=\"" + widgets.baseUrl() + "/frame" + PAGE + "\\.card\\.html#\\?secret=\\w{10}\"")
                .contains("sandbox=\"allow-scripts\"");
    }

    @Test
    void theFrameGrowsToTheCardOnANarrowScreen(Browser browser) throws Exception {
        String page = host.paste("wordpress", THEME + embedded(PAGE) + "<script src=\"wp-embed.js\"></script>");
        try (Visit visit = new Visit(browser, NARROW).open(page)) {
            isWhole(visit);
        }
    }

    @Test
    void theFrameGrowsWhenWordPressScriptComesLate(Browser browser) throws Exception {
        List<Route> held = new ArrayList<>();
        String page = host.paste("wordpress-late", THEME + embedded(PAGE) + "<script src=\"wp-embed.js\"></script>");
        try (Visit visit = new Visit(browser, NARROW)) {
            visit.page().route("**/wp-embed.js", held::add);
            visit.page().navigate(page, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(visit.page().frameLocator("iframe").locator(".uc-entry")).isAttached();
            held.get(0).resume();
            isWhole(visit);
        }
    }

    static List<ContentPack> packs() {
        return ContentPack.bundledLanguages().stream().map(ContentPack::bundled).toList();
    }

    /** In a column of 288 px, which a theme leaves on a screen of 320. */
    @ParameterizedTest
    @MethodSource("packs")
    void noCardIsHigherThanWordPressAllows(ContentPack pack, Browser browser) {
        List<String> cards = new ArrayList<>();
        for (String region : List.of("001", "GB", "US")) {
            String folder = "/frame/" + pack.imprint().language().toLanguageTag() + "/" + region + "/";
            pack.ids().forEach(id -> cards.add(folder + id + ".card.html"));
        }
        try (Visit visit = new Visit(browser.newContext(new Browser.NewContextOptions().setBypassCSP(true)))) {
            visit.open(widgets.baseUrl() + "/robots.txt");
            assertThat(visit.page().evaluate(HIGHER, cards)).isEqualTo(List.of());
        }
    }

    private static final String HIGHER = """
            async cards => {
              const frame = document.createElement('iframe');
              frame.style.width = '288px';
              document.body.replaceChildren(frame);
              const higher = [];
              for (const card of cards) {
                await new Promise(loaded => Object.assign(frame, { onload: loaded, src: card }));
                const height = frame.contentDocument.documentElement.offsetHeight;
                if (height < 100 || height > 1000) higher.push(card + ': ' + height);
              }
              return higher;
            }""";
}
