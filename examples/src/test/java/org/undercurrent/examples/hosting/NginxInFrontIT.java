package org.undercurrent.examples.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.widget.snapshot.Snapshot;

/** The configuration in {@code examples/nginx}, in a real nginx, before two real replicas. */
@Tag("nightly")
@Timeout(300)
class NginxInFrontIT {
    private static final String TOPIC = "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html";

    private final List<Program> programs = new ArrayList<>();
    private final Asking direct = Asking.plainly();

    private final Path folder;
    private final Front front;

    NginxInFrontIT(@TempDir Path folder) throws Exception {
        int[] replicas = {Program.freePort(), Program.freePort()};
        this.folder = folder;
        front = Front.in(folder, replicas);
        for (int port : replicas) {
            programs.add(replica(port));
        }
        programs.add(front.start());
    }

    @AfterEach
    void stop() {
        programs.forEach(Program::close);
    }

    private Program replica(int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("../widget-server/target/undercurrent.jar")
                .toAbsolutePath()
                .toString();
        return Program.start(
                folder,
                port,
                List.of(java, "-jar", jar, "--port", String.valueOf(port), "--base-url", front.address() + ""));
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws Exception {
        return front.asking().ask("GET", URI.create(front.address() + path), headers);
    }

    private HttpResponse<byte[]> askReplica(String path, String... headers) throws Exception {
        return direct.ask(
                "GET", URI.create("http://127.0.0.1:" + programs.get(0).port() + path), headers);
    }

    @Test
    void answersComeThroughWithEveryHeaderAndEveryByteFirstAndFromTheCache() throws Exception {
        for (String path : List.of(
                TOPIC,
                TOPIC.replace(".html", ".json"),
                "/",
                "/v1/embed.js",
                "/changes.atom",
                "/en-US/GB/topics/dreams",
                "/frame/en-US/GB/topics/dreams.card.html",
                "/nothing",
                "/v1/none.json",
                "/oembed/es/001/topics/dreams.json",
                "/v1/oembed?url=" + front.address() + "/en-US/GB/topics/dreams&maxwidth=300")) {
            for (String coding : List.of("identity", "gzip, deflate, br")) {
                HttpResponse<byte[]> ours = askReplica(path, "Accept-Encoding", coding);
                for (int i = 0; i < 2; i++) {
                    HttpResponse<byte[]> theirs = ask(path, "Accept-Encoding", coding);
                    assertThat(theirs.statusCode()).as(path).isEqualTo(ours.statusCode());
                    assertThat(theirs.body()).as(path).isEqualTo(ours.body());
                    assertThat(Asking.headers(theirs)).as(path + " " + i).isEqualTo(Asking.headers(ours));
                }
            }
        }
    }

    @Test
    void aTagIsAnsweredWithA304AndNoBody() throws Exception {
        String tag = ask(TOPIC, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<byte[]> again = ask(TOPIC, "Accept-Encoding", "gzip", "If-None-Match", "\"x\", " + tag);

        assertThat(tag).endsWith("-gz\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void aReplicaKilledUnderLoadCostsNoReaderTheirAnswer() throws Exception {
        List<String> paths = Snapshot.builder()
                .pack(ContentPack.bundled(Locale.US))
                .regions(List.of("GB"))
                .build()
                .paths()
                .filter(path -> path.contains("/GB/"))
                .toList();
        CountDownLatch underWay = new CountDownLatch(400);
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<?>> reading = new ArrayList<>();
        for (int reader = 0; reader < 8; reader++) {
            int first = reader;
            reading.add(readers.submit(() -> {
                for (int i = first; i < paths.size(); i += 8) {
                    failure(paths.get(i)).ifPresent(failed::add);
                    underWay.countDown();
                }
            }));
        }
        underWay.await();
        programs.get(0).kill();
        for (Future<?> each : reading) {
            each.get();
        }
        readers.shutdownNow();

        assertThat(paths.size()).isGreaterThan(1600);
        assertThat(failed).isEmpty();
    }

    private Optional<String> failure(String path) {
        try {
            int status = ask(path).statusCode();
            return status == 200 ? Optional.empty() : Optional.of(path + ": " + status);
        } catch (Exception lost) {
            return Optional.of(path + ": " + lost);
        }
    }

    @Test
    void withoutAnyReplicaWhatIsKnownIsAnsweredAndTheRestHasTheCrisisLines() throws Exception {
        byte[] known = ask(TOPIC).body();
        programs.get(0).kill();
        programs.get(1).kill();

        assertThat(ask(TOPIC + "?utm_source=letter").body()).isEqualTo(known);
        HttpResponse<byte[]> unknown = ask("/en-US/GB/topics/dreams");
        assertThat(unknown.statusCode()).isEqualTo(502);
        thenCrisisLines(unknown);
    }

    @Test
    void whatNginxRefusesItselfHasTheCrisisLines() throws Exception {
        HttpResponse<byte[]> tooLong = ask("/" + "x".repeat(40_000));

        assertThat(tooLong.statusCode()).isEqualTo(414);
        thenCrisisLines(tooLong);
    }

    private static void thenCrisisLines(HttpResponse<byte[]> response) {
        String lines = CrisisText.of(ContentPack.bundled(Locale.US), "001").text();
        String shown =
                new String(response.body(), UTF_8).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(shown).contains(lines.replaceAll("\\s+", " "));
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void browsersGetHttp2() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(front.address().resolve(TOPIC)).build();

        assertThat(front.asking()
                        .client()
                        .send(request, BodyHandlers.ofString())
                        .version())
                .isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void plainHttpIsToldTheSecureAddress() throws Exception {
        HttpResponse<byte[]> redirected =
                direct.ask("GET", URI.create("http://localhost:" + front.plainPort() + TOPIC));

        assertThat(redirected.statusCode()).isEqualTo(301);
        assertThat(redirected.headers().firstValue("Location")).contains("https://localhost" + TOPIC);
    }

    @Test
    void nginxLogsNothingAboutReaders() throws Exception {
        ask(TOPIC);
        try (var files = Files.walk(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertThat(log).isEmptyFile();
            }
        }
    }
}
