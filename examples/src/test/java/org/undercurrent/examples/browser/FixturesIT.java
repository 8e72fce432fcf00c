package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.Entry;
import org.undercurrent.examples.fixtures.Fixtures;
import org.undercurrent.render.html.HtmlRenderer;

/** The renderer's fixtures before axe: every kind, as fragments and as pages. */
@BrowserTest
class FixturesIT {
    /** How readers may have set their browsers. */
    enum Setting {
        LIGHT(1280, ColorScheme.LIGHT, Contrast.NO_PREFERENCE),
        DARK(1280, ColorScheme.DARK, Contrast.NO_PREFERENCE),
        CONTRAST(1280, ColorScheme.LIGHT, Contrast.MORE),
        DARK_CONTRAST(1280, ColorScheme.DARK, Contrast.MORE),
        NARROW(320, ColorScheme.LIGHT, Contrast.NO_PREFERENCE);

        private final int width;
        private final ColorScheme scheme;
        private final Contrast contrast;

        Setting(int width, ColorScheme scheme, Contrast contrast) {
            this.width = width;
            this.scheme = scheme;
            this.contrast = contrast;
        }

        Visit visit(Browser browser) {
            Visit visit = new Visit(browser, width);
            visit.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setContrast(contrast));
            return visit;
        }
    }

    private static List<String> findings(Visit visit, String document) {
        visit.page().setContent(document);
        return Axe.findings(visit.page());
    }

    private static String fragments(Predicate<Path> chosen) {
        return Fixtures.goldenFragments().stream()
                .filter(chosen)
                .map(Fixtures::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnOneOfEachKind(Setting setting, Browser browser) {
        String oneOfEach = fragments(file -> file.endsWith("default.html"));
        try (Visit visit = setting.visit(browser)) {
            assertThat(findings(visit, Fixtures.document(oneOfEach))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("nightly")
    void axeFindsNothingOnAnyFragment(Setting setting, Browser browser) {
        try (Visit visit = setting.visit(browser)) {
            for (Path fragment : Fixtures.goldenFragments()) {
                assertThat(findings(visit, Fixtures.document(Fixtures.text(fragment))))
                        .as("%s", fragment)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("nightly")
    void axeFindsNothingOnAnyPage(Setting setting, Browser browser) {
        HtmlRenderer renderer = HtmlRenderer.builder().region("US").build();
        try (Visit visit = setting.visit(browser)) {
            for (Entry entry : Fixtures.PACK.entries()) {
                assertThat(findings(visit, renderer.page(Fixtures.PACK, entry.id())))
                        .as("%s", entry.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void axeSeesAColorThatIsTooPale(Browser browser) {
        try (Visit visit = Setting.LIGHT.visit(browser)) {
            String pale = Fixtures.document(fragments(file -> file.endsWith("topic/minimal.html")))
                    .replace("--_ink: var(--uc-ink, light-dark(#1d292d", "--_ink: var(--uc-ink, light-dark(#bbbbbb");
            assertThat(findings(visit, pale)).anyMatch(finding -> finding.startsWith("color-contrast: "));
        }
    }
}
