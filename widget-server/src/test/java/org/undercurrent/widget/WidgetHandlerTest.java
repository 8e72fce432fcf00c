package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.handlers.ResponseCodeHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.undercurrent.widget.snapshot.Snapshot;

class WidgetHandlerTest {
    @Test
    void itIsMountedUnderAPathOfAServerOfYourOwn() throws Exception {
        Snapshot snapshot = Snapshot.builder()
                .baseUrl(URI.create("https://example.org/widgets"))
                .build();
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(Handlers.path(ResponseCodeHandler.HANDLE_403)
                        .addPrefixPath("/widgets", WidgetHandler.of(snapshot)))
                .build();
        server.start();
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();

        assertThat(get(port, "/widgets/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html"))
                .startsWith("HTTP/1.1 200 OK")
                .contains("https://example.org/widgets/en-US/GB/terms/depression")
                .contains("116 123");
        assertThat(get(port, "/other")).startsWith("HTTP/1.1 403");
        server.stop();
    }

    private static String get(int port, String path) throws Exception {
        return RawClient.answer(port, "GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    }
}
