package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of some seconds of load by {@code wrk}, from a core of its own.
 *
 * @param requests how many were answered
 * @param p99 the time in milliseconds that one of a hundred took longer than
 */
public record Load(long requests, double p99) {
    /** How many connections are kept open. */
    public static final int CONNECTIONS = 64;

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s|m)\\b");

    /**
     * Loads a server.
     *
     * @param address what is asked for
     * @param seconds how long
     * @param options more for {@code wrk}
     * @return what came of it
     * @throws IOException when {@code wrk} cannot be run
     */
    public static Load of(URI address, int seconds, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", "1", "wrk", "-t", "1", "-d", seconds + "s"));
        command.addAll(List.of("-c", String.valueOf(CONNECTIONS), "--latency", "--timeout", "30s"));
        command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        command.addAll(List.of(options));
        command.add(address.toString());
        return read(output(command));
    }

    private static String output(List<String> command) throws IOException {
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Load read(String output) {
        Matcher requests = REQUESTS.matcher(output);
        Matcher p99 = P99.matcher(output);
        if (!requests.find() || !p99.find() || output.contains("Non-2xx")) {
            throw new IllegalStateException(
                    "expected a report of wrk (Debian: apt-get install wrk) without errors but was: " + output);
        }
        return new Load(Long.parseLong(requests.group(1)), Double.parseDouble(p99.group(1)) * millis(p99.group(2)));
    }

    private static double millis(String unit) {
        return switch (unit) {
            case "us" -> 1e-3;
            case "ms" -> 1;
            case "s" -> 1e3;
            default -> 6e4;
        };
    }
}
