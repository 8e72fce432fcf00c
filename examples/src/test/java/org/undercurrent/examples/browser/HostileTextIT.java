package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.examples.fixtures.Fixtures;
import org.undercurrent.examples.fixtures.HostilePack;
import org.undercurrent.examples.fixtures.HostileTexts;
import org.undercurrent.render.html.HtmlRenderer;

/** Nothing that a text says runs, on a page that would let it. */
@BrowserTest
class HostileTextIT {
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().region("IT").build();

    /** What a text would do if it ran. */
    private static final String WATCH = """
            window.ran = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...what) => ran.push(name, ...what);""";

    /** Once more as a script would place it, in the page and in a shadow root, then all that happens to an element. */
    private static final String PROVOKE = """
            () => {
              const main = document.querySelector('main');
              main.innerHTML = main.innerHTML;
              const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
              root.innerHTML = main.innerHTML;
              const all = [...main.querySelectorAll('*'), ...root.querySelectorAll('*')];
              for (const element of all) {
                for (const event of ['load', 'error', 'mouseover', 'pointerover', 'focus', 'toggle', 'begin', 'animationstart']) {
                  element.dispatchEvent(new Event(event));
                }
              }
              return all
                .filter(element => element.matches('script, style, iframe, object, embed, form, input, img, link, meta, base, template')
                  || element.getAttributeNames().some(name => /^on|^style$|^srcdoc$|^formaction$/.test(name)))
                .map(element => element.outerHTML);
            }""";

    private static HostPages host;

    @BeforeAll
    static void start() {
        host = new HostPages("http://127.0.0.1:8080");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void noTextRuns(Browser browser) {
        List<String> texts = HostileTexts.shown();
        List<Kind> kinds = List.of(Kind.values());
        List<String> fragments = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            fragments.add(fragment(texts.get(i), kinds.get(i % kinds.size())));
        }
        nothingRuns(browser, String.join("", fragments));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("nightly")
    void noTextRunsInAnyKind(Kind kind, Browser browser) {
        nothingRuns(
                browser,
                HostileTexts.shown().stream().map(text -> fragment(text, kind)).reduce("", String::concat));
    }

    private static String fragment(String text, Kind kind) {
        return RENDERER.render(HostilePack.saying(text), new EntryId(kind, "hostile"));
    }

    private static void nothingRuns(Browser browser, String fragments) {
        String address = host.paste("hostile", Fixtures.document(fragments));
        try (Visit visit = new Visit(browser).prepare(WATCH).open(address)) {
            assertThat(visit.run(PROVOKE)).isEqualTo(List.of());
            assertThat(visit.run("ran")).isEqualTo(List.of());
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.requests())
                    .noneMatch(request -> !request.equals(address) && !request.endsWith("favicon.ico"));
            String read = visit.page().locator("main").textContent().replaceAll("\\s+", "");
            assertThat(HostileTexts.shown()).allSatisfy(text -> assertThat(read).contains(text.replaceAll("\\s+", "")));
        }
    }

    @Test
    void whatWouldRunIsNoticed(Browser browser) {
        String address = host.paste("hostile", Fixtures.document("<p><img src=x onerror=alert(1)></p>"));
        try (Visit visit = new Visit(browser).prepare(WATCH).open(address)) {
            assertThat((List<?>) visit.run(PROVOKE)).hasSize(2);
            assertThat((List<?>) visit.run("ran")).isNotEmpty();
        }
    }
}
