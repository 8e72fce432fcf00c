package org.undercurrent.examples.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What keeps for a second, so that a test sees it grow old. */
@Tag("nightly")
@Timeout(60)
class NginxStaleIT {
    private final AtomicInteger failures = new AtomicInteger(-1);

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = "words".getBytes(UTF_8);
        boolean broken = failures.get() >= 0 && failures.incrementAndGet() > 0;
        exchange.getResponseHeaders().set("Cache-Control", "public, max-age=1, stale-if-error=86400");
        exchange.getResponseHeaders().set("ETag", "\"x\"");
        exchange.sendResponseHeaders(broken ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void anOldAnswerIsBetterThanAnError(@TempDir Path folder) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        int port = server.getAddress().getPort();
        Front front = Front.in(folder, port, port);
        try (Program nginx = front.start()) {
            thenAnswered(front);
            failures.set(0);
            while (failures.get() < 3) {
                assertThat(nginx.process().isAlive()).isTrue();
                thenAnswered(front);
            }
            server.stop(0);
            thenAnswered(front);
        }
    }

    private static void thenAnswered(Front front) throws Exception {
        HttpResponse<byte[]> answer =
                front.asking().ask("GET", front.address().resolve("/v1/en-US/GB/topics/dreams.html"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString(UTF_8).isEqualTo("words");
    }
}
