package org.undercurrent.examples.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, driven through the machine's own node; nothing is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start(BrowserTools tools) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        tools.node().orElseThrow().toString())));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(tools.chromium().orElseThrow())
                                .setArgs(QUIET)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
