package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowserToolsTest {
    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path OTHER = Path.of("/opt/chromium");
    private static final Path NODE = Path.of("/opt/bin/node");

    @Test
    void theChromiumOfTheEnvironmentComesBeforeDebians() {
        BrowserTools tools = BrowserTools.find(
                Map.of("UNDERCURRENT_CHROMIUM", OTHER.toString(), "PATH", "/opt/bin"),
                Set.of(SHELL, DEBIAN, OTHER, NODE)::contains);
        assertThat(tools.chromium()).contains(OTHER);
        assertThat(tools.areComplete()).isTrue();
    }

    @Test
    void debiansChromiumDoes() {
        BrowserTools tools = BrowserTools.find(Map.of("PATH", "/bin:/opt/bin"), Set.of(DEBIAN, NODE)::contains);
        assertThat(tools.chromium()).contains(DEBIAN);
        assertThat(tools.node()).contains(NODE);
        assertThat(tools.areRequired()).isFalse();
    }

    @Test
    void theOneWithoutWindowsComesBeforeTheWhole() {
        assertThat(BrowserTools.find(Map.of("PATH", "/opt/bin"), Set.of(SHELL, DEBIAN, NODE)::contains)
                        .chromium())
                .contains(SHELL);
    }

    @Test
    void whatIsMissingIsNamedWithTheWayToGetIt() {
        BrowserTools tools = BrowserTools.find(Map.of("CI", "true"), place -> false);
        assertThat(tools.areComplete()).isFalse();
        assertThat(tools.areRequired()).isTrue();
        assertThat(tools.whatIsMissing())
                .isEqualTo(
                        "no Chromium in UNDERCURRENT_CHROMIUM, at /usr/bin/chromium-headless-shell or at /usr/bin/chromium,"
                                + " no node in PATH (on Debian: apt-get install chromium-headless-shell nodejs)");
    }

    @Test
    void oneWithoutTheOtherIsNotEnough() {
        assertThat(BrowserTools.find(Map.of("PATH", "/opt/bin"), NODE::equals).areComplete())
                .isFalse();
        assertThat(BrowserTools.find(Map.of("PATH", "/opt/bin"), DEBIAN::equals).areComplete())
                .isFalse();
    }
}
