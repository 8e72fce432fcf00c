package org.undercurrent.widget;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.undercurrent.widget.snapshot.Snapshot;

/** What the operator's tools ask. Not for the public: it listens on loopback. */
final class Management implements HttpHandler {
    private final Supplier<Snapshot> snapshots;
    private final BooleanSupplier draining;

    Management(Supplier<Snapshot> snapshots, BooleanSupplier draining) {
        this.snapshots = snapshots;
        this.draining = draining;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        switch (exchange.getRequestPath()) {
            case "/healthz" -> send(exchange, 200, "alive\n");
            case "/readyz" -> readiness(exchange);
            default -> send(exchange, 404, "no such path; there are /healthz and /readyz\n");
        }
    }

    /** An entry that cannot be rendered is named, but takes nothing else down with it. */
    private void readiness(HttpServerExchange exchange) {
        if (draining.getAsBoolean()) {
            send(exchange, 503, "draining\n");
            return;
        }
        StringBuilder text = new StringBuilder("ready\n");
        for (Map.Entry<String, String> failure : snapshots.get().failures().entrySet()) {
            text.append(failure.getKey())
                    .append(": ")
                    .append(failure.getValue())
                    .append('\n');
        }
        send(exchange, 200, text.toString());
    }

    private static void send(HttpServerExchange exchange, int status, String text) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=utf-8");
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(text);
    }
}
