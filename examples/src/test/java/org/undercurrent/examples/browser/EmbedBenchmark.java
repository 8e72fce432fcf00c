package org.undercurrent.examples.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

/**
 * What a widget costs a page, beside the same card in a frame that @newswire/frames sizes, by turns in one run; and what
 * fifty widgets cost beside the same page without the script. Times of a busy machine vary: the medians are printed.
 */
final class EmbedBenchmark {
    private static final String FRAMES = "@newswire/frames@1.0.0";
    private static final Path PACKAGES = Path.of("examples/target/npm");
    private static final Path FRAMES_SCRIPT = PACKAGES.resolve("node_modules/@newswire/frames/dist/frames.umd.js");
    private static final String FRAME = "/frame/en-US/US/topics/what-is-psychodynamic-therapy.card.html";

    /** When the widget stands in the page, and when the frame has the height of what is in it, up to the next paint. */
    private static final String CLOCK = """
            const painted = () => requestAnimationFrame(() => setTimeout(() => (window.took = performance.now() - window.begun)));
            document.addEventListener('undercurrent:ready', painted, { once: true });
            const sized = new MutationObserver(() => {
              const frame = document.querySelector('iframe');
              if (frame && parseInt(frame.height || frame.style.height) > 300) painted(sized.disconnect());
            });
            sized.observe(document, { subtree: true, childList: true, attributes: true });
            """;

    private static final String COUNT = """
            window.allReady = new Promise(done => {
              let ready = 0;
              document.addEventListener('undercurrent:ready', () => ++ready == 50 && done());
            });
            """;

    private final Browser browser;
    private final Widgets widgets;
    private final HostPages host;
    private final int rounds;

    private EmbedBenchmark(Browser browser, Widgets widgets, HostPages host, int rounds) {
        this.browser = browser;
        this.widgets = widgets;
        this.host = host;
        this.rounds = rounds;
    }

    /**
     * Prints medians.
     *
     * @param arguments the number of rounds, defaults to 15
     * @throws IOException when the other library cannot be read
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        fetchFrames();
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        BrowserTools tools = BrowserTools.find(System.getenv(), Files::isExecutable);
        try (Chromium chromium = Chromium.start(tools);
                Widgets widgets = new Widgets();
                HostPages host = new HostPages(widgets.address())) {
            EmbedBenchmark benchmark = new EmbedBenchmark(chromium.browser(), widgets, host, rounds);
            benchmark.paint();
            benchmark.fifty();
        }
    }

    private static void fetchFrames() throws IOException, InterruptedException {
        Process npm = new ProcessBuilder(
                        "npm", "install", "--no-save", "--silent", "--prefix", PACKAGES.toString(), FRAMES)
                .inheritIO()
                .start();
        if (npm.waitFor() != 0 || !Files.exists(FRAMES_SCRIPT)) {
            throw new IOException("cannot fetch " + FRAMES + " (is there a network, and npm?)");
        }
    }

    private void paint() throws IOException {
        String frames = Files.readString(FRAMES_SCRIPT).replaceAll("(?m)^//# .*$", "");
        host.add("frames.umd.js", frames);
        // The same document, with the other library's half of the talk in place of ours.
        widgets.breakPath(
                FRAME,
                (exchange, good) -> Widgets.Fault.send(
                        exchange,
                        200,
                        "text/html",
                        good.substring(0, good.indexOf("<script>")) + "<script>" + frames
                                + ";newswireFrames.initFrame()</script>"
                                + good.substring(good.indexOf("</script>") + 9)));
        String begin = "<script>window.begun = performance.now()</script>";
        String widget = host.paste(
                "a-widget",
                begin + "<undercurrent-widget src=\"topics/what-is-psychodynamic-therapy\" lang=\"en-US\" region=\"US\""
                        + " style=\"display:block;min-height:30rem\"></undercurrent-widget><script async src=\""
                        + widgets.address() + "/v1/embed.js\"></script>");
        String frame = host.paste(
                "a-frame",
                begin + "<div data-frame-src=\"" + widgets.address() + FRAME + "\"></div><script src=\"frames.umd.js\">"
                        + "</script><script>newswireFrames.autoInitFrames()</script>");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double first = tookUntilPainted(widget);
            double second = tookUntilPainted(frame);
            if (round > 0) { // the first only warms up
                ours.add(first);
                theirs.add(second);
            }
        }
        System.out.printf(
                "script to painted card, %d rounds: widget %.1f ms, frame by %s %.1f ms: %.2f times%n",
                rounds,
                median(ours, Double::doubleValue),
                FRAMES,
                median(theirs, Double::doubleValue),
                median(ours, Double::doubleValue) / median(theirs, Double::doubleValue));
    }

    private double tookUntilPainted(String address) {
        try (BrowserContext reader = browser.newContext()) {
            reader.addInitScript(CLOCK);
            Page page = reader.newPage();
            page.navigate(address);
            page.waitForFunction("window.took > 0");
            return ((Number) page.evaluate("took")).doubleValue();
        }
    }

    private void fifty() {
        List<Work> with = new ArrayList<>();
        List<Work> without = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Work first = mainThread(true);
            Work second = mainThread(false);
            if (round > 0) {
                with.add(first);
                without.add(second);
            }
        }
        System.out.printf(
                "fifty widgets, processor time of the main thread, %d rounds: %.0f ms, of it script %.0f ms, style and layout"
                        + " %.0f ms; the same page without our script %.0f ms%n",
                rounds,
                median(with, Work::tasks),
                median(with, Work::script),
                median(with, Work::layout),
                median(without, Work::tasks));
    }

    /** Milliseconds. */
    private record Work(double tasks, double script, double layout) {}

    private Work mainThread(boolean scripted) {
        try (BrowserContext reader = browser.newContext()) {
            reader.addInitScript(COUNT);
            if (!scripted) {
                reader.route("**/embed.js", route -> route.abort());
            }
            Page page = reader.newPage();
            CDPSession session = reader.newCDPSession(page);
            JsonObject domain = new JsonObject();
            domain.addProperty("timeDomain", "threadTicks");
            session.send("Performance.enable", domain);
            page.navigate(host.address("fifty"));
            if (scripted) {
                page.evaluate("allReady");
            }
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            return new Work(
                    metric(session, "TaskDuration"),
                    metric(session, "ScriptDuration"),
                    metric(session, "LayoutDuration") + metric(session, "RecalcStyleDuration"));
        }
    }

    private static double metric(CDPSession session, String name) {
        return StreamSupport.stream(
                        session.send("Performance.getMetrics")
                                .getAsJsonArray("metrics")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(metric -> metric.get("name").getAsString().equals(name))
                .mapToDouble(metric -> metric.get("value").getAsDouble() * 1000)
                .sum();
    }

    private static <T> double median(List<T> values, ToDoubleFunction<T> measure) {
        double[] sorted = values.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
