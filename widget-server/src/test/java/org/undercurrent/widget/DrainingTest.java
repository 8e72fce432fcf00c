package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DrainingTest {
    private static final String REQUEST = "GET /robots.txt HTTP/1.1\r\nHost: here\r\n\r\n";

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final Draining draining = new Draining(exchange -> exchange.dispatch(this::answerWhenReleased));

    private void answerWhenReleased(HttpServerExchange exchange) throws InterruptedException {
        arrived.countDown();
        released.await();
        exchange.getResponseSender().send("the answer");
    }

    @Test
    void aRequestUnderWayGetsItsAnswerBeforeAnybodyGoes() throws Exception {
        Undertow server =
                Undertow.builder().addHttpListener(0, "127.0.0.1", draining).build();
        server.start();
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        try (RawClient client = new RawClient(port)) {
            client.send(REQUEST.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
            arrived.await();

            draining.start();

            assertThat(draining.awaitQuiet(Duration.ofMillis(1), Duration.ofMillis(20)))
                    .as("still under way")
                    .isFalse();
            released.countDown();
            assertThat(draining.awaitQuiet(Duration.ofMillis(1), Duration.ofSeconds(20)))
                    .as("over")
                    .isTrue();
            assertThat(client.rest()).startsWith("HTTP/1.1 200 OK").endsWith("the answer");
        }
        server.stop();
    }

    @Test
    void whoWaitsForEverDoesNotWaitWhereNothingIsUnderWay() throws Exception {
        assertThat(draining.awaitQuiet(Duration.ofMillis(1), ChronoUnit.FOREVER.getDuration()))
                .isTrue();
    }

    @Test
    void aConnectionKeptAliveIsAnsweredAndToldToClose() throws Exception {
        released.countDown();
        Undertow server =
                Undertow.builder().addHttpListener(0, "127.0.0.1", draining).build();
        server.start();
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        draining.start();

        assertThat(RawClient.answer(port, REQUEST))
                .startsWith("HTTP/1.1 200 OK")
                .contains("Connection: close");
        server.stop();
    }

    @Test
    void aClosedServerTakesNobody() {
        WidgetServer server = WidgetServer.builder().port(0).start();
        server.close();

        assertThatThrownBy(() -> RawClient.answer(server.port(), REQUEST)).isInstanceOf(ConnectException.class);
    }
}
