package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;

class WidgetServerTest {
    private static final String TOPIC = "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html";
    private static final String ROBOTS = "GET /robots.txt HTTP/1.1\r\nHost: here\r\n\r\n";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ContentPack PACK = ContentPack.bundled(Locale.US);
    private static final WidgetServer SERVER = start();

    private static WidgetServer start() {
        return WidgetServer.builder()
                .packs(List.of(PACK))
                .port(0)
                .managementPort(0)
                .start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVER.baseUrl().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOPIC,
                "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.card.html",
                "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.json",
                "/en-US/GB/topics/what-is-psychodynamic-therapy",
                "/",
                "/v1/embed.js",
                "/v1/none"
            })
    void headIsGetWithoutItsBodyAndTheConnectionStaysUsable(String path) throws Exception {
        HttpResponse<String> get = send(request(path));
        HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(withoutDate(head)).isEqualTo(withoutDate(get));
        assertThat(head.body()).isEmpty();
        assertThat(get.body()).isNotEmpty();
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void aSecondVisitIsA304WithoutABody() throws Exception {
        String tag = send(request(TOPIC)).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                send(request(TOPIC).header("If-None-Match", "\"x\"").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theQueryChangesNothing() throws Exception {
        assertThat(send(request(TOPIC + "?a=b&region=US")).body())
                .isEqualTo(send(request(TOPIC)).body());
    }

    @Test
    void aBodyThatNobodyAskedForIsNotWaitedFor() throws Exception {
        HttpResponse<String> response = send(request(TOPIC).POST(BodyPublishers.ofString("x".repeat(1_000_000))));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /robots.txt\r\n\r\n",
                "GET /robots.txt HTTP/0.9\r\nHost: here\r\n\r\n",
                "GET /robots.txt HTTP/1.1\r\n\r\n",
                "GET /robots.txt HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: here\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: here\r\n\r\n",
                "GET /robots.txt HTTP/1.1\r\nHost : here\r\n\r\n",
                "GET /robots.txt HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "GET /robots.txt HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n"
            })
    void whatIsNotHttpIsABadRequestWithTheCrisisLines(String bytes) throws Exception {
        thenBadRequest(RawClient.answer(SERVER.port(), bytes));
    }

    private static void thenBadRequest(String answer) {
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Connection: close\r\n", "Content-Type: text/html", "Cache-Control: no-store")
                .contains("Content-Length: " + body.length() + "\r\n");
        assertThat(body).contains("findahelpline.com").endsWith("</html>\n");
    }

    @Test
    void endlessHeadersAreABadRequest() throws Exception {
        String header = "GET /robots.txt HTTP/1.1\r\nHost: here\r\nX: " + "x".repeat(20_000) + "\r\n\r\n";
        String many = "GET /robots.txt HTTP/1.1\r\nHost: here\r\n" + "X: x\r\n".repeat(200) + "\r\n";

        thenBadRequest(RawClient.answer(SERVER.port(), header));
        thenBadRequest(RawClient.answer(SERVER.port(), many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/v1/%2e%2e/%2e%2e/robots.txt",
                "/%00",
                "//robots.txt",
                "/robots.txt/",
                "/v1/en-US/GB/topics/what-is-psychodynamic-therapy%2ehtml"
            })
    void hostilePathsAreNotFound(String path) throws Exception {
        String request = "GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";

        assertThat(RawClient.answer(SERVER.port(), request)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void anOverlongAddressIsToldSo() throws Exception {
        String request = "GET /" + "x".repeat(3000) + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";

        assertThat(RawClient.answer(SERVER.port(), request)).startsWith("HTTP/1.1 414 ");
    }

    @Test
    void aMalformedRequestSwallowsNoAnswerBeforeIt() throws Exception {
        String answers = RawClient.answer(SERVER.port(), ROBOTS + ROBOTS + "THIS IS NOT HTTP\r\n\r\n");

        assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(3);
        thenBadRequest(answers.substring(answers.indexOf("HTTP/1.1 400 ")));
    }

    @Test
    void noRandomBytesAreTheServersFault() throws Exception {
        Random random = new Random(20261122);
        String alphabet = "GETHAD /v1enUS.:*?%&;=\"\\\u0000\t\u007f\u00e9\r\n";
        for (int i = 0; i < 300; i++) {
            StringBuilder request = new StringBuilder(i % 2 == 0 ? "GET /v1/en-US/GB/topics/" : "");
            random.ints(random.nextInt(60), 0, alphabet.length())
                    .forEach(place -> request.append(alphabet.charAt(place)));
            String bytes = request + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";

            assertThat(RawClient.answer(SERVER.port(), bytes)).as(bytes).doesNotContain("HTTP/1.1 5");
        }
    }

    @Test
    void severalRunInOneJvmEachWithItsOwnAddress() throws Exception {
        try (WidgetServer other = start()) {
            assertThat(other.port()).isNotEqualTo(SERVER.port());
            assertThat(send(HttpRequest.newBuilder(other.baseUrl().resolve("/v1/embed.js")))
                            .body())
                    .contains(other.baseUrl().toString())
                    .doesNotContain(SERVER.baseUrl().toString());
        }
    }

    @Test
    void aClosedServerFreesItsPortAndClosingTwiceDoesNothing() {
        WidgetServer first = start();
        first.close();
        first.close();

        try (WidgetServer second =
                WidgetServer.builder().packs(List.of(PACK)).port(first.port()).start()) {
            assertThat(second.port()).isEqualTo(first.port());
        }
    }

    @Test
    void aPortInUseIsSaidWithItsPlace() {
        WidgetServer.Builder builder =
                WidgetServer.builder().packs(List.of(PACK)).port(SERVER.port());

        assertThatThrownBy(builder::start)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1:" + SERVER.port())
                .hasMessageContaining("choose another port");
    }

    @Test
    void aManagementPortInUseLeavesNothingListening() {
        WidgetServer probe = start();
        int free = probe.port();
        probe.close();

        assertThatThrownBy(() -> WidgetServer.builder()
                        .packs(List.of(PACK))
                        .port(free)
                        .managementPort(SERVER.port())
                        .start())
                .hasMessageContaining("127.0.0.1:" + SERVER.port());
        assertThatThrownBy(() -> new RawClient(free)).isInstanceOf(IOException.class);
    }

    @Test
    void brokenPartnersLeaveNothingListening(@TempDir Path folder) throws Exception {
        WidgetServer probe = start();
        int free = probe.port();
        probe.close();
        Path partners = Files.writeString(
                folder.resolve("partners.json"),
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"], \"languages\": [\"fr\"]}]}");

        assertThatThrownBy(() -> WidgetServer.builder()
                        .packs(List.of(PACK))
                        .port(free)
                        .partners(partners)
                        .start())
                .hasMessageContaining("partners.json#/partners/0/languages");
        assertThatThrownBy(() -> new RawClient(free)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void whatIsNoPortIsRefused(int port) {
        assertThatThrownBy(() -> WidgetServer.builder().port(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 65535");
    }

    @Test
    void thePublicAddressStandsInEverythingServed() throws Exception {
        URI base = URI.create("https://widgets.example.org");
        try (WidgetServer server = WidgetServer.builder()
                .packs(List.of(PACK))
                .port(0)
                .baseUrl(base)
                .start()) {
            URI here = URI.create("http://127.0.0.1:" + server.port() + TOPIC);

            assertThat(server.baseUrl()).isEqualTo(base);
            assertThat(send(HttpRequest.newBuilder(here)).headers().firstValue("Link"))
                    .contains(
                            "<https://widgets.example.org/en-US/001/topics/what-is-psychodynamic-therapy>; rel=\"canonical\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void aHostThatStandsForAllAddressesIsNoneToBeReachedAt(String host) throws Exception {
        try (WidgetServer server =
                WidgetServer.builder().packs(List.of(PACK)).host(host).port(0).start()) {
            assertThat(server.baseUrl()).isEqualTo(URI.create("http://localhost:" + server.port()));
            assertThat(send(HttpRequest.newBuilder(server.baseUrl().resolve(TOPIC)))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void operatorsAskAnotherPortWhetherItIsAliveAndReady() throws Exception {
        URI management =
                URI.create("http://127.0.0.1:" + SERVER.managementPort().orElseThrow());

        assertThat(send(HttpRequest.newBuilder(management.resolve("/healthz"))).body())
                .isEqualTo("alive\n");
        assertThat(send(HttpRequest.newBuilder(management.resolve("/readyz"))).body())
                .startsWith("ready\n");
        assertThat(send(HttpRequest.newBuilder(management.resolve("/other"))).statusCode())
                .isEqualTo(404);
        assertThat(send(request("/healthz")).statusCode()).isEqualTo(404);
    }
}
