package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.content.pack.InvalidPackException;

class ManagementTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DREAMS = "/v1/en-US/GB/topics/dreams.html";

    private final SmallPack pack;
    private final WidgetServer server;

    ManagementTest(@TempDir Path folder) {
        pack = SmallPack.in(folder, "dreams");
        server = WidgetServer.builder()
                .content(() -> List.of(pack.read()))
                .port(0)
                .managementPort(0)
                .accessLog(true)
                .start();
    }

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private final Logger access = Logger.getLogger("org.undercurrent.access");

    @BeforeEach
    void listen() {
        access.addHandler(listener);
        access.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        server.close();
        access.removeHandler(listener);
        access.setUseParentHandlers(true);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.baseUrl().resolve(path)));
    }

    private HttpRequest.Builder management(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.managementPort().orElseThrow() + path));
    }

    private HttpResponse<String> reload() throws Exception {
        return send(management("/reload").POST(BodyPublishers.noBody()));
    }

    @Test
    void whatWasWrittenSinceTheStartIsServedAfterAReload() throws Exception {
        pack.topics("Second words.", "dreams", "sleep");
        assertThat(get(DREAMS).body()).contains("First words.");

        assertThat(reload().statusCode()).isEqualTo(200);

        assertThat(get(DREAMS).body()).contains("Second words.");
        assertThat(get(DREAMS.replace("dreams", "sleep")).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageInABrowserOfThisMachineCannotReload() throws Exception {
        HttpResponse<String> refused = send(
                management("/reload").header("Origin", "https://evil.example").POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).startsWith("not reloaded");
    }

    @Test
    void brokenContentLeavesTheOldAndReadinessSaysWhere() throws Exception {
        pack.write("topics.json", "{\"topics\": [{\"id\": \"dreams\"}]}");

        HttpResponse<String> refused = reload();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("topics.json#/topics/0");
        assertThat(get(DREAMS).body()).contains("First words.");
        HttpResponse<String> readiness = send(management("/readyz"));
        assertThat(readiness.statusCode()).isEqualTo(200);
        assertThat(readiness.body()).startsWith("ready\n").contains("reload failed", "topics.json#/topics/0");
    }

    @Test
    void aGoodReloadMakesTheReasonGoAway() throws Exception {
        pack.write("topics.json", "{");
        reload();
        pack.topics("Mended.", "dreams");

        reload();

        assertThat(send(management("/readyz")).body()).isEqualTo("ready\n");
        assertThat(get(DREAMS).body()).contains("Mended.");
    }

    @Test
    void onlyAsMuchIsKeptAsWasAskedFor() throws Exception {
        try (WidgetServer small = WidgetServer.builder()
                .packs(List.of(pack.read()))
                .port(0)
                .managementPort(0)
                .memory(10_000)
                .start()) {
            for (String format : List.of(".html", ".card.html", ".json", ".jsonld", ".md", ".txt")) {
                send(HttpRequest.newBuilder(small.baseUrl().resolve(DREAMS.replace(".html", format))));
            }
            URI metrics =
                    URI.create("http://127.0.0.1:" + small.managementPort().orElseThrow() + "/metrics");
            String bytes = send(HttpRequest.newBuilder(metrics))
                    .body()
                    .replaceAll("(?s).*\nundercurrent_snapshot_bytes (\\S+)\n.*", "$1");
            assertThat(Double.parseDouble(bytes)).isBetween(1.0, 10_000.0);
        }
    }

    @Test
    void partnersAreReadAnewAndBrokenOnesLeaveTheOld(@TempDir Path folder) throws Exception {
        String list = "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://%s.example\"]}]}";
        Path partners = Files.writeString(folder.resolve("partners.json"), list.formatted("first"));
        try (WidgetServer listed = WidgetServer.builder()
                .packs(List.of(pack.read()))
                .port(0)
                .partners(partners)
                .start()) {
            Files.writeString(partners, list.formatted("second"));
            listed.reload();
            thenOnly("https://second.example", listed);

            Files.writeString(partners, "{\"partners\": [{\"id\": \"a\", \"origins\": [\"third.example\"]}]}");
            assertThatThrownBy(listed::reload).hasMessageContaining("partners.json#/partners/0/origins/0");
            thenOnly("https://second.example", listed);

            Files.writeString(partners, "[".repeat(100_000));
            assertThatThrownBy(listed::reload).hasMessageContaining("partners.json: expected a JSON object");
            thenOnly("https://second.example", listed);
        }
    }

    private static void thenOnly(String origin, WidgetServer server) throws Exception {
        URI frame = server.baseUrl().resolve(DREAMS.replace("/v1/", "/frame/"));
        assertThat(send(HttpRequest.newBuilder(frame)).headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .endsWith("frame-ancestors 'self' " + origin);
    }

    @Test
    void theProgramThatMountsItMayReloadToo() throws Exception {
        pack.topics("Second words.", "dreams");
        server.reload();
        assertThat(get(DREAMS).body()).contains("Second words.");

        pack.write("pack.json", "{}");
        assertThatThrownBy(server::reload).isInstanceOf(InvalidPackException.class);
    }

    @Test
    void reloadsUnderLoadLoseNoRequest() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                statuses.add(statusOf(DREAMS));
            }
        });
        reader.start();
        for (int i = 0; i < 30; i++) {
            if (i % 3 == 2) {
                pack.write("topics.json", "{");
            } else {
                pack.topics("Words " + i, "dreams");
            }
            reload();
        }
        over.set(true);
        reader.join();

        assertThat(statuses).isNotEmpty().containsOnly(200);
        assertThat(send(management("/metrics")).body())
                .contains("undercurrent_reloads_total{outcome=\"ok\"} 20.0")
                .contains("undercurrent_reloads_total{outcome=\"failed\"} 10.0");
    }

    private int statusOf(String path) {
        try {
            return get(path).statusCode();
        } catch (Exception lost) {
            return 0;
        }
    }

    @Test
    @Timeout(30)
    void anAuthorSeesADraftSoonAfterSavingHoweverTheEditorSaves() throws Exception {
        try (WidgetServer watching = WidgetServer.builder()
                .content(() -> List.of(pack.read()))
                .port(0)
                .watch(List.of(pack.directory()))
                .start()) {
            URI dreams = watching.baseUrl().resolve(DREAMS);
            pack.write("topics.json~", "{");
            pack.topics("Saved in place.", "dreams");
            awaitWords(dreams, "Saved in place.");

            pack.write("topics.json", "{ half of it");
            Path aside = pack.directory().resolve("aside");
            SmallPack.in(aside, "dreams").topics("Saved by renaming.", "dreams");
            Files.move(
                    aside.resolve("topics.json"),
                    pack.directory().resolve("topics.json"),
                    StandardCopyOption.ATOMIC_MOVE);
            awaitWords(dreams, "Saved by renaming.");
        }
    }

    @Test
    @Timeout(30)
    void aLinkThatIsMovedToTheNextReleaseIsNoticedEvenBesideACircle(@TempDir Path folder) throws Exception {
        SmallPack.in(folder.resolve("releases/1"), "dreams");
        SmallPack.in(folder.resolve("releases/2"), "dreams").topics("Next release.", "dreams");
        Files.createSymbolicLink(folder.resolve("releases/1/circle"), folder.resolve("releases"));
        Path current = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("releases/1"));
        try (WidgetServer watching = WidgetServer.builder()
                .content(() -> List.of(new SmallPack(current).read()))
                .port(0)
                .watch(List.of(current))
                .start()) {
            Path next = Files.createSymbolicLink(folder.resolve("next"), folder.resolve("releases/2"));
            Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);

            awaitWords(watching.baseUrl().resolve(DREAMS), "Next release.");
        }
    }

    private static void awaitWords(URI address, String words) throws Exception {
        while (!send(HttpRequest.newBuilder(address)).body().contains(words)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void answersAreCountedByRouteAndOutcomeAndNothingTellsWhoAskedForWhat() throws Exception {
        get(DREAMS);
        get(DREAMS);
        get(DREAMS.replace("dreams", "there-is-none"));
        RawClient.answer(server.port(), "THIS IS NOT HTTP\r\n\r\n");

        String metrics = send(management("/metrics")).body();

        assertThat(metrics)
                .contains("undercurrent_requests_total{outcome=\"ok\",route=\"full\"} 2.0")
                .contains("undercurrent_requests_total{outcome=\"not_found\",route=\"none\"} 1.0")
                .contains("undercurrent_requests_total{outcome=\"refused\",route=\"none\"} 1.0")
                .contains("undercurrent_request_duration_seconds_count{route=\"full\"} 2")
                .contains("undercurrent_request_duration_seconds_bucket{route=\"full\",le=\"+Inf\"} 2")
                .contains("undercurrent_snapshot_bytes ")
                .contains("undercurrent_snapshot_age_seconds ")
                .doesNotContain("dreams", "127.0.0.1", "GB");
    }

    @Test
    void anAccessLineNamesNeitherTheReaderNorTheEntry() throws Exception {
        get(DREAMS + "?who=me");

        assertThat(logged).singleElement().asString().matches("GET full 200 \\d+ us");
    }

    @Test
    void readingTheManagementPagesChangesNothing() throws Exception {
        assertThat(send(management("/reload")).statusCode()).isEqualTo(404);
        assertThat(send(management("/healthz").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(404);
    }
}
