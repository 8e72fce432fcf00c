package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.examples.fixtures.Fixtures;
import org.undercurrent.render.html.HtmlRenderer;

/** Zoomed to 400 %, and with the spacing that a reader may need (WCAG 2.2, 1.4.10 and 1.4.12), nothing is lost. */
@BrowserTest
class ReflowIT {
    /** A window of 1280 pixels at 400 %. */
    private static final int ZOOMED = 320;

    private static final String SPACING = """
            * { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }
            p { margin-block-end: 2em !important; }""";

    /** What sticks out of the window or is cut off; what only screen readers read is cut off by intention. */
    private static final String LOST = """
            () => {
              const shown = element => element.checkVisibility() && getComputedStyle(element).clipPath == 'none'
                && !element.closest('.uc-unseen, .uc-skip, thead');
              const cut = element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
                && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
              const outside = (element, frame) => {
                const inner = element.getBoundingClientRect(), outer = frame.getBoundingClientRect();
                return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
              };
              const frame = text => getComputedStyle(text.ownerSVGElement).overflowX == 'visible' ? document.documentElement : text.ownerSVGElement;
              const wide = element => !element.closest('.uc-scroll, svg') && element.getBoundingClientRect().right > innerWidth + 1;
              const all = [...document.body.querySelectorAll('*')].filter(shown);
              return [
                ...(document.documentElement.scrollWidth > innerWidth ? ['page: ' + document.documentElement.scrollWidth] : []),
                ...all.filter(element => !element.closest('svg')).filter(cut).map(element => 'cut: ' + element.outerHTML),
                ...all.filter(wide).map(element => 'wide: ' + element.outerHTML),
                ...all.filter(element => element.matches('svg text')).filter(text => outside(text, frame(text)))
                  .map(text => 'outside: ' + text.textContent),
              ].map(lost => lost.slice(0, 200));
            }""";

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().region("US").build();

    @ParameterizedTest
    @EnumSource
    void nothingIsLostOfTheLongestOfEachKind(Kind kind, Browser browser) {
        try (Visit visit = new Visit(browser)) {
            visit.page().setContent(RENDERER.page(Fixtures.PACK, new EntryId(kind, "long")));
            assertThat(visit.run(LOST)).as("wide").isEqualTo(List.of());
            visit.page().setViewportSize(ZOOMED, 256);
            assertThat(visit.run(LOST)).as("zoomed").isEqualTo(List.of());
            visit.page().addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
            assertThat(visit.run(LOST)).as("zoomed and spaced").isEqualTo(List.of());
            visit.page().setViewportSize(1280, 800);
            assertThat(visit.run(LOST)).as("spaced").isEqualTo(List.of());
        }
    }

    @Test
    void whatIsCutOffIsFound(Browser browser) {
        try (Visit visit = new Visit(browser, ZOOMED)) {
            visit.page()
                    .setContent(Fixtures.document(
                            "<p style='height:1em;overflow:hidden'>Two<br>lines</p><p style='width:400px'>Wide</p>"));
            assertThat((List<?>) visit.run(LOST)).hasSize(3);
        }
    }
}
