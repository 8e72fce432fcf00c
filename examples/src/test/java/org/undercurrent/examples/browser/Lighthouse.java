package org.undercurrent.examples.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Lighthouse judges a page in the machine's Chromium. npm fetches it into the build folder when it is first asked for. */
record Lighthouse(Path folder, BrowserTools tools) {
    private static final String VERSION = System.getProperty("lighthouse.version", "latest");
    private static final String CATEGORIES = "accessibility,best-practices,performance,seo";

    /** @throws UncheckedIOException when npm is missing or cannot fetch it; the message is npm's */
    static Lighthouse fetched(BrowserTools tools) {
        Path folder = Path.of("target", "lighthouse-" + VERSION).toAbsolutePath();
        Lighthouse lighthouse = new Lighthouse(folder, tools);
        if (!Files.exists(lighthouse.program())) {
            lighthouse.run(
                    List.of("npm", "install", "--silent", "--prefix", folder.toString(), "lighthouse@" + VERSION));
        }
        return lighthouse;
    }

    private Path program() {
        return folder.resolve("node_modules/lighthouse/cli/index.js");
    }

    /** The score of each category, from 0 to 100. */
    Map<String, Integer> judge(String address) {
        Path report = folder.resolve("report.json");
        run(List.of(
                tools.node().orElseThrow().toString(),
                program().toString(),
                address,
                "--quiet",
                "--no-enable-error-reporting",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=" + CATEGORIES,
                "--chrome-flags=--headless=new " + String.join(" ", Chromium.QUIET)));
        return scores(report);
    }

    private static Map<String, Integer> scores(Path report) {
        try (JsonReader json = Json.createReader(Files.newBufferedReader(report))) {
            JsonObject categories = json.readObject().getJsonObject("categories");
            Map<String, Integer> scores = new TreeMap<>();
            categories.forEach((name, category) -> scores.put(name, (int) Math.round(
                    100 * category.asJsonObject().getJsonNumber("score").doubleValue())));
            return scores;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void run(List<String> command) {
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve("log.txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment()
                    .put("CHROME_PATH", tools.chromium().orElseThrow().toString());
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " took longer than 5 minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed: " + Files.readString(log, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped while waiting for " + command.get(0), stopped));
        }
    }
}
