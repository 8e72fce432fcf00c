package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** Who sends slowly, nothing, or too much. Times are shorter here than those by default, which are looked at. */
@Timeout(30)
class LimitsTest {
    private static final String REQUEST = "GET /any HTTP/1.1\r\nHost: here\r\n\r\n";
    private static final XnioWorker WORKER = worker();

    private static XnioWorker worker() {
        try {
            return Xnio.getInstance(LimitsTest.class.getClassLoader())
                    .createWorker(OptionMap.create(Options.WORKER_IO_THREADS, 1));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @AfterAll
    static void stop() {
        WORKER.shutdownNow();
    }

    private static Listener impatient() {
        return impatient(exchange -> exchange.getResponseSender().send("answer"));
    }

    private static Listener impatient(HttpHandler handler) {
        OptionMap limits = OptionMap.builder()
                .addAll(Listener.LIMITS)
                .set(UndertowOptions.REQUEST_PARSE_TIMEOUT, 100)
                .set(UndertowOptions.NO_REQUEST_TIMEOUT, 200)
                .getMap();
        Listener listener = Listener.bind(WORKER, "127.0.0.1", 0, limits);
        listener.serve(handler, Duration.ofMillis(300));
        return listener;
    }

    @Test
    void aRequestThatNeverEndsIsNotWaitedFor() throws Exception {
        try (Listener listener = impatient();
                RawClient client = new RawClient(listener.port())) {
            client.send("GET /any HTTP/1.1\r\nHost: here\r\nX-Slow: ");

            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aConnectionOnWhichNothingIsAskedIsClosed() throws Exception {
        try (Listener listener = impatient();
                RawClient client = new RawClient(listener.port())) {
            assertThat(client.send(REQUEST).rest()).endsWith("answer");
        }
    }

    @Test
    void aBodyThatNeverComesIsNotWaitedFor() throws Exception {
        try (Listener listener = impatient();
                RawClient client = new RawClient(listener.port())) {
            assertThat(client.send("POST /any HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n")
                            .rest())
                    .endsWith("answer");
        }
    }

    @Test
    void whoDoesNotReadTheAnswerIsLetGo() throws Exception {
        Draining draining =
                new Draining(exchange -> exchange.getResponseSender().send("answer ".repeat(10_000_000)));
        try (Listener listener = impatient(draining);
                RawClient client = new RawClient(listener.port())) {
            client.send(REQUEST);

            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(draining.awaitQuiet(Duration.ofMillis(50), Duration.ofSeconds(20)))
                    .isTrue();
        }
    }

    @Test
    void theDefaultsAreThoseOfTheReadme() {
        assertThat(Listener.LIMITS.get(UndertowOptions.REQUEST_PARSE_TIMEOUT)).isEqualTo(10_000);
        assertThat(Listener.LIMITS.get(UndertowOptions.NO_REQUEST_TIMEOUT)).isEqualTo(60_000);
        assertThat(Listener.LIMITS.get(UndertowOptions.IDLE_TIMEOUT)).isEqualTo(60_000);
        assertThat(Listener.LIMITS.get(UndertowOptions.MAX_HEADER_SIZE)).isEqualTo(16 * 1024);
        assertThat(Listener.LIMITS.get(UndertowOptions.MAX_HEADERS)).isEqualTo(100);
    }

    @Test
    void theBodyOfAGetIsNeitherReadAsARequestNorKept() throws Exception {
        String smuggled = "GET /smuggled HTTP/1.1\r\nHost: here\r\n\r\n";
        try (WidgetServer server = WidgetServer.builder().port(0).start()) {
            String answers = RawClient.answer(
                    server.port(),
                    "GET /robots.txt HTTP/1.1\r\nHost: here\r\nContent-Length: " + smuggled.length() + "\r\n\r\n"
                            + smuggled + "GET /robots.txt HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
            assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(3);
            assertThat(answers).doesNotContain("404");
        }
    }

    @Test
    void theEndlessBodyOfAGetIsNotWaitedFor() throws Exception {
        try (WidgetServer server = WidgetServer.builder().port(0).start();
                RawClient client = new RawClient(server.port())) {
            client.send("GET /robots.txt HTTP/1.1\r\nHost: here\r\nContent-Length: 9999999999\r\n\r\nx");

            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
        }
    }
}
