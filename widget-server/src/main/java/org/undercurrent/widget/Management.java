package org.undercurrent.widget;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;

/** What the operator's tools ask. Not for the public: it listens on loopback. */
final class Management implements HttpHandler {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final DailySnapshot snapshots;
    private final Statistics statistics;
    private final BooleanSupplier draining;

    Management(DailySnapshot snapshots, Statistics statistics, BooleanSupplier draining) {
        this.snapshots = snapshots;
        this.statistics = statistics;
        this.draining = draining;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        switch (exchange.getRequestMethod() + " " + exchange.getRequestPath()) {
            case "GET /healthz", "HEAD /healthz" -> send(exchange, 200, "alive\n");
            case "GET /readyz", "HEAD /readyz" -> readiness(exchange);
            case "GET /metrics", "HEAD /metrics" -> exchange.dispatch(this::metrics);
            case "POST /reload" -> reloadUnlessByAPage(exchange);
            default ->
                send(exchange, 404, "nothing here; there are GET /healthz, /readyz, /metrics and POST /reload\n");
        }
    }

    /** An entry that cannot be rendered, or content that cannot be read anew, takes nothing else down with it. */
    private void readiness(HttpServerExchange exchange) {
        if (draining.getAsBoolean()) {
            send(exchange, 503, "draining\n");
            return;
        }
        StringBuilder text = new StringBuilder("ready\n");
        snapshots
                .reloads()
                .problem()
                .ifPresent(why -> text.append("the last good content stays, for the last reload failed: ")
                        .append(why.strip())
                        .append('\n'));
        snapshots
                .current()
                .failures()
                .forEach((path, why) ->
                        text.append(path).append(": ").append(why).append('\n'));
        send(exchange, 200, text.toString());
    }

    private void metrics(HttpServerExchange exchange) {
        send(exchange, 200, Metrics.CONTENT_TYPE, new Metrics(statistics, snapshots).text());
    }

    /** A page that somebody reads on this machine reaches loopback too; browsers say where what they post comes from. */
    private void reloadUnlessByAPage(HttpServerExchange exchange) {
        if (exchange.getRequestHeaders().contains(Headers.ORIGIN)) {
            send(exchange, 403, "not reloaded, for a page in a browser asks; use curl or the like\n");
        } else {
            exchange.dispatch(this::reload);
        }
    }

    private void reload(HttpServerExchange exchange) {
        try {
            snapshots.reload();
            send(exchange, 200, "reloaded\n");
        } catch (RuntimeException broken) {
            send(exchange, 422, "the last good content stays: " + broken.getMessage() + "\n");
        }
    }

    private static void send(HttpServerExchange exchange, int status, String text) {
        send(exchange, status, TEXT, text.getBytes(UTF_8));
    }

    private static void send(HttpServerExchange exchange, int status, String contentType, byte[] body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, contentType);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(ByteBuffer.wrap(body));
    }
}
