package org.undercurrent.widget.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that clients send, or might; the same ones for the same seed. */
public final class GeneratedRequests {
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "TRACE", "", "G T");
    private static final List<String> SEGMENTS = List.of(
            "v1",
            "en-US",
            "US",
            "GB",
            "001",
            "BR",
            "topics",
            "what-is-psychodynamic-therapy.html",
            "dreams.json",
            "what-is-psychodynamic-therapy",
            "..",
            "%2e%2e",
            "%00",
            "",
            "catalog.json",
            "embed.js",
            "\u00e9",
            ".html",
            "*");
    private static final List<String> CODINGS =
            List.of("gzip", "*;q=0", "identity;q=0", ";;q==", ",", "gzip;q=0.5, br", "\u0000", "gzip;q=9999999999999");
    private static final List<String> TAGS = List.of("*", "\"", "W/", "\"x\"", "W/\"x\", *", ",,,", "\u2028");

    private static final Pattern HTTP = Pattern.compile("[A-Z]+ /[!-~]* HTTP/1.1(\r\n[\\w-]+: [ -~]*)+\r\n\r\n");
    private static final int KNOWN_PATHS = 400;

    private final Random random;
    private final List<String> known;

    /** Some of them ask for paths of a snapshot. */
    public GeneratedRequests(Snapshot snapshot, long seed) {
        random = new Random(seed);
        List<String> all = snapshot.paths().toList();
        known = random.ints(KNOWN_PATHS, 0, all.size()).mapToObj(all::get).toList();
    }

    /** A request as our code sees it. */
    public Request next() {
        Map<String, String> headers = headers();
        return Answers.ask(any(METHODS), path(), headers);
    }

    /** A request as it goes over the line; one of a few hundred is no HTTP. */
    public String nextBytes() {
        String bytes = bytes();
        while (!HTTP.matcher(bytes).matches() && random.nextInt(300) > 0) {
            bytes = bytes();
        }
        return bytes;
    }

    private String bytes() {
        StringBuilder bytes = new StringBuilder(any(METHODS) + " " + path() + (random.nextInt(5) == 0 ? "?a=b&c" : ""));
        bytes.append(" HTTP/1.1\r\nHost: here\r\n");
        headers().forEach((name, value) -> bytes.append(name + ": " + value + "\r\n"));
        return bytes.append("\r\n").toString();
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        if (random.nextBoolean()) {
            headers.put("Accept-Encoding", any(CODINGS));
        }
        if (random.nextInt(3) == 0) {
            headers.put("If-None-Match", any(TAGS));
        }
        return headers;
    }

    private String path() {
        String path = random.nextInt(3) == 0 ? any(known) : made();
        if (random.nextInt(4) > 0 || path.isEmpty()) {
            return path;
        }
        int place = random.nextInt(path.length());
        return path.substring(0, place) + any(SEGMENTS) + path.substring(place);
    }

    private String made() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> any(SEGMENTS))
                .collect(Collectors.joining("/", random.nextInt(20) == 0 ? "" : "/", ""));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
