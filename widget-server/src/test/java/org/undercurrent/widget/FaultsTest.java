package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a server that readers must not notice. */
class FaultsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DREAMS = "/v1/en-US/GB/topics/dreams.html";

    private final SmallPack pack;
    private final WidgetServer server;

    FaultsTest(@TempDir Path folder) {
        pack = SmallPack.in(folder.resolve("pack"), "dreams");
        server = WidgetServer.builder()
                .content(() -> List.of(pack.read()))
                .port(0)
                .managementPort(0)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> dreams() throws Exception {
        return send(HttpRequest.newBuilder(server.baseUrl().resolve(DREAMS)));
    }

    private HttpRequest.Builder management(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.managementPort().orElseThrow() + path));
    }

    private int reload() throws Exception {
        return send(management("/reload").POST(BodyPublishers.noBody())).statusCode();
    }

    private void thenTheLastGoodContentStaysAndReadinessNames(String place) throws Exception {
        assertThat(reload()).isEqualTo(422);
        assertThat(dreams().statusCode()).isEqualTo(200);
        assertThat(dreams().body()).contains("First words.");
        assertThat(send(management("/readyz")).body()).startsWith("ready\n").contains(place);
    }

    @Test
    void aContentDirectoryThatIsDeletedIsNoticedByNoReader() throws Exception {
        delete(pack.directory());
        thenTheLastGoodContentStaysAndReadinessNames("pack.json");

        SmallPack.in(pack.directory(), "dreams").topics("Back again.", "dreams");

        assertThat(reload()).isEqualTo(200);
        assertThat(dreams().body()).contains("Back again.");
        assertThat(send(management("/readyz")).body()).isEqualTo("ready\n");
    }

    @Test
    @Tag("nightly")
    @Timeout(60)
    void aWatchedDirectoryMayGoAndComeBack() throws Exception {
        try (WidgetServer watching = WidgetServer.builder()
                .content(() -> List.of(pack.read()))
                .port(0)
                .watch(List.of(pack.directory()))
                .start()) {
            HttpRequest.Builder topic =
                    HttpRequest.newBuilder(watching.baseUrl().resolve(DREAMS));
            delete(pack.directory());
            assertThat(send(topic).body()).contains("First words.");

            SmallPack.in(pack.directory(), "dreams").topics("Back again.", "dreams");
            while (!send(topic).body().contains("Back again.")) {
                Thread.onSpinWait();
            }
        }
    }

    /** Who runs as root may read everything, so that a file is unreadable in other ways. */
    @Test
    void contentThatCannotBeReadIsNoticedByNoReader() throws Exception {
        Path topics = pack.directory().resolve("topics.json");
        Files.delete(topics);
        Files.createDirectory(topics);
        thenTheLastGoodContentStaysAndReadinessNames("topics.json");

        Files.delete(topics);
        Files.createSymbolicLink(topics, topics);
        thenTheLastGoodContentStaysAndReadinessNames("topics.json");

        Files.delete(topics);
        Files.write(topics, new byte[] {(byte) 0xc3, 0x28, 0, 1});
        thenTheLastGoodContentStaysAndReadinessNames("topics.json");

        delete(pack.directory());
        Files.writeString(pack.directory(), "a file in the place of the directory");
        thenTheLastGoodContentStaysAndReadinessNames("pack.json");
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    @Tag("nightly")
    @Timeout(600)
    void fiveHundredReloadsUnderLoadShowNobodyAnErrorOrBrokenContent() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readers.add(new Thread(() -> read(over, answers, wrong)));
        }
        readers.forEach(Thread::start);
        for (int i = 0; i < 500; i++) {
            thenReloaded(i);
        }
        over.set(true);
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(wrong).isEmpty();
        assertThat(answers.get()).isGreaterThan(500);
        assertThat(send(management("/metrics")).body())
                .contains("undercurrent_reloads_total{outcome=\"ok\"} 334.0")
                .contains("undercurrent_reloads_total{outcome=\"failed\"} 166.0");
    }

    private void thenReloaded(int i) throws Exception {
        if (i % 3 == 2) {
            pack.write("topics.json", "{\"topics\": [{\"id\": \"dreams\", \"title\": 7}]}");
            assertThat(reload()).isEqualTo(422);
            assertThat(send(management("/readyz")).body()).contains("topics.json#/topics/0/title");
            assertThat(dreams().body()).contains("Words " + (i - 1) + ".");
        } else {
            pack.topics("Words " + i + ".", "dreams");
            assertThat(reload()).isEqualTo(200);
            assertThat(send(management("/readyz")).body()).isEqualTo("ready\n");
            assertThat(dreams().body()).contains("Words " + i + ".");
        }
    }

    private void read(AtomicBoolean over, AtomicInteger answers, Queue<String> wrong) {
        while (!over.get()) {
            try {
                HttpResponse<String> answer = dreams();
                if (answer.statusCode() != 200 || !answer.body().matches("(?s).*(First words|Words \\d+)\\..*")) {
                    wrong.add(answer.statusCode() + " " + answer.body());
                }
                answers.incrementAndGet();
            } catch (Exception lost) {
                wrong.add(String.valueOf(lost));
            }
        }
    }
}
