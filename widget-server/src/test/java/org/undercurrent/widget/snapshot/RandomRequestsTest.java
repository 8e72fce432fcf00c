package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a client sends, it gets an answer, and never one that blames the server. */
class RandomRequestsTest {
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

    private final Random random = new Random(20261122);
    private final Snapshot snapshot = Snapshot.builder().build();

    @Test
    void noRequestIsTheServersFault() {
        for (int i = 0; i < 20_000; i++) {
            Request request = request();
            Response response = snapshot.respond(request);

            assertThat(response.status())
                    .as("%s %s", request.method(), request.path())
                    .isBetween(200, 431);
            assertThat(snapshot.ready(request)).as(request.path()).containsSame(response);
        }
    }

    private Request request() {
        Map<String, String> headers = Map.of("Accept-Encoding", any(CODINGS), "If-None-Match", any(TAGS));
        return Answers.ask(any(METHODS), path(), random.nextBoolean() ? headers : Map.of());
    }

    private String path() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> any(SEGMENTS))
                .collect(Collectors.joining("/", random.nextInt(20) == 0 ? "" : "/", ""));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
