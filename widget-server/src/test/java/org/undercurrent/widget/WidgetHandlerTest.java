package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.ResponseCodeHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.undercurrent.widget.snapshot.Snapshot;

class WidgetHandlerTest {
    @Test
    void itIsMountedUnderAPathOfAServerOfYourOwn() throws Exception {
        Snapshot snapshot = Snapshot.builder()
                .baseUrl(URI.create("https://example.org/widgets"))
                .build();
        Undertow server = started(
                Handlers.path(ResponseCodeHandler.HANDLE_403).addPrefixPath("/widgets", WidgetHandler.of(snapshot)));
        int port = port(server);

        assertThat(get(port, "/widgets/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html"))
                .startsWith("HTTP/1.1 200 OK")
                .contains("https://example.org/widgets/en-US/GB/terms/depression")
                .contains("116 123");
        assertThat(get(port, "/other")).startsWith("HTTP/1.1 403");
        server.stop();
    }

    @Test
    void whatIsMadeFirstIsSentFromTheThreadThatReads() throws Exception {
        WidgetHandler handler = WidgetHandler.of(Snapshot.builder().build());
        Queue<Boolean> fromIoThread = new ConcurrentLinkedQueue<>();
        Undertow server = started(exchange -> {
            exchange.addResponseCommitListener(sent -> fromIoThread.add(sent.isInIoThread()));
            handler.handleRequest(exchange);
        });

        assertThat(get(port(server), "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.txt"))
                .startsWith("HTTP/1.1 200 OK");
        assertThat(fromIoThread).containsExactly(true);
        server.stop();
    }

    private static Undertow started(HttpHandler handler) {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(handler)
                .build();
        server.start();
        return server;
    }

    private static int port(Undertow server) {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    private static String get(int port, String path) throws Exception {
        return RawClient.answer(port, "GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    }
}
