package org.undercurrent.examples.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader's visit to a page, from a fresh browser profile, with a log of what the browser did. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<String> givenUp = new CopyOnWriteArrayList<>();

    Visit(Browser browser) {
        this(browser, 1280);
    }

    Visit(Browser browser, int width) {
        this(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)));
    }

    Visit(BrowserContext context) {
        this.context = context;
        context.onRequest(requests::add);
        context.onRequestFailed(request -> givenUp.add(request.url()));
        page = context.newPage();
        page.onConsoleMessage(this::log);
        page.onPageError(complaints::add);
    }

    private void log(ConsoleMessage message) {
        switch (message.type()) {
            case "error", "assert" -> complaints.add(message.text());
            case "warning" -> warnings.add(message.text());
            default -> {}
        }
    }

    /** Runs in the page before any script of its own. */
    Visit prepare(String script) {
        context.addInitScript(script);
        return this;
    }

    Visit open(String address) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        return this;
    }

    Page page() {
        return page;
    }

    /** Waits until the entry in a widget can be seen, and gives it. */
    Locator entry(String widget) {
        Locator entry = page.locator(widget).locator(".uc-entry");
        PlaywrightAssertions.assertThat(entry).isVisible();
        return entry;
    }

    /** Waits until some words inside a widget can be seen. */
    void sees(String widget, String... words) {
        for (String each : words) {
            PlaywrightAssertions.assertThat(page.locator(widget)).containsText(each);
        }
    }

    /** Waits until the page's own text inside a widget can be seen. */
    void seesFallback(String widget) {
        PlaywrightAssertions.assertThat(
                        page.locator(widget).locator(":scope > p").first())
                .isVisible();
    }

    /** Asks again and again from outside, for what waits inside of a document must be allowed by its policy. */
    static void waitUntil(Frame frame, String holds) {
        Instant end = Instant.now().plusSeconds(20);
        while (!Boolean.TRUE.equals(frame.evaluate("!!(" + holds + ")"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("expected " + holds + " within 20 seconds at " + frame.url());
            }
            frame.waitForTimeout(20);
        }
    }

    /** Waits until widgets have said something; needs {@link #prepare} with {@link #LISTEN}. */
    void waitFor(String event, int times) {
        page.waitForFunction(
                "([event, times]) => heard.filter(each => each == event).length >= times", List.of(event, times));
    }

    static final String LISTEN = """
            window.heard = [];
            window.lastHeight = 0;
            for (const event of ['undercurrent:ready', 'undercurrent:error', 'undercurrent:resize']) {
              document.addEventListener(event, ({ detail }) => {
                heard.push(event);
                if (detail.height) window.lastHeight = detail.height;
              });
            }""";

    /** What the page's console or its scripts complained of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Every address that the browser asked for, in order. */
    List<String> requests() {
        return requests.stream().map(Request::url).toList();
    }

    List<String> requests(String ending) {
        return requests().stream().filter(address -> address.endsWith(ending)).toList();
    }

    /** Waits until the browser has given up a request. */
    void waitUntilGivenUp(String ending) {
        page.waitForCondition(() -> givenUp.stream().anyMatch(address -> address.endsWith(ending)));
    }

    /** The requests that carried a header, by the last part of their paths. */
    List<String> requestsWith(String header) {
        return requests.stream()
                .filter(request -> request.allHeaders().containsKey(header))
                .map(request -> Path.of(URI.create(request.url()).getPath())
                        .getFileName()
                        .toString())
                .toList();
    }

    /** The answers that carried a header. */
    List<String> answersWith(String header) {
        return requests.stream()
                .filter(request -> request.response().allHeaders().containsKey(header))
                .map(Request::url)
                .toList();
    }

    /** Every server that the browser talked to. */
    Set<String> servers() {
        Set<String> servers = new TreeSet<>();
        requests().stream().map(URI::create).map(URI::getAuthority).forEach(servers::add);
        return servers;
    }

    /** How many things the browser keeps for the page when it has been left. */
    int kept() {
        Object stored = run("async () => localStorage.length + sessionStorage.length"
                + " + (await indexedDB.databases()).length + (await caches.keys()).length");
        return context.cookies().size() + ((Number) stored).intValue();
    }

    Object run(String script) {
        return page.evaluate(script);
    }

    @Override
    public void close() {
        context.close();
    }
}
