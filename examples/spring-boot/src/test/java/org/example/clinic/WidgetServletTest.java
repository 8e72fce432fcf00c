package org.example.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WidgetServletTest {
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Snapshot snapshot;

    @LocalServerPort
    private int port;

    private HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void assertSame(HttpResponse<byte[]> actual, Response expected) {
        assertThat(actual.statusCode()).isEqualTo(expected.status());
        assertThat(ByteBuffer.wrap(actual.body())).isEqualTo(expected.body());
        expected.headers()
                .forEach((name, value) -> assertThat(actual.headers().allValues(name))
                        .as(name)
                        .map(WidgetServletTest::asTomcatWritesIt)
                        .containsExactly(asTomcatWritesIt(value)));
    }

    /** Tomcat leaves out the space before a charset. */
    private static String asTomcatWritesIt(String value) {
        return value.replace("; charset", ";charset");
    }

    @Test
    void statusHeadersAndBytesAreThoseOfTheSnapshot() throws Exception {
        assertSame(ask("GET", "/widgets" + TOPIC), snapshot.respond(Request.get(TOPIC)));
        assertSame(
                ask("GET", "/widgets" + TOPIC, "Origin", "https://www.north.example"),
                snapshot.respond(Request.get(TOPIC)));
        assertSame(ask("GET", "/widgets/v1/embed.js"), snapshot.respond(Request.get("/v1/embed.js")));
    }

    @Test
    void aBrowserIsSentCompressedBytesAndKeepsThem() throws Exception {
        HttpResponse<byte[]> first = ask("GET", "/widgets" + TOPIC, "Accept-Encoding", "gzip");

        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(ask("GET", "/widgets" + TOPIC, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(ask("GET", "/widgets" + TOPIC, "If-None-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .as("in the second line")
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsTheCalmPageWithTheCrisisLines() throws Exception {
        HttpResponse<byte[]> missing = ask("GET", "/widgets/en-US/US/topics/nothing");

        assertSame(missing, snapshot.respond(Request.get("/en-US/US/topics/nothing")));
        assertThat(new String(missing.body(), StandardCharsets.UTF_8)).contains("988");
    }

    @Test
    void otherMethodsAreAnsweredByTheSnapshotToo() throws Exception {
        assertThat(ask("HEAD", "/widgets" + TOPIC).statusCode()).isEqualTo(200);
        assertThat(ask("DELETE", "/widgets" + TOPIC).headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(ask("OPTIONS", "/widgets" + TOPIC).statusCode()).isEqualTo(204);
    }

    @Test
    void aBrowserThatAsksBeforeItAsksIsLetIn() throws Exception {
        HttpResponse<byte[]> preflight = ask(
                "OPTIONS",
                "/widgets" + TOPIC,
                "Origin",
                "https://www.north.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "x-own");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void whatIsWrittenFunnyIsNotFoundRatherThanRefused() throws Exception {
        assertThat(ask("GET", "/widgets/v1//en-US/US").statusCode()).isEqualTo(404);
    }

    @Test
    void theClinicsOwnPageShowsTheWidget() throws Exception {
        assertThat(new String(ask("GET", "/").body(), StandardCharsets.UTF_8))
                .contains("/widgets/v1/embed.js");
    }
}
