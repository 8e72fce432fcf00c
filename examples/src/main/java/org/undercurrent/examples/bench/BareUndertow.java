package org.undercurrent.examples.bench;

import io.undertow.Undertow;
import io.undertow.util.Headers;

/** The least that Undertow can do: the anchor of the start-up measurement. */
public final class BareUndertow {
    private BareUndertow() {}

    /**
     * Answers every request with two bytes.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) {
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setHandler(exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
                    exchange.getResponseSender().send("ok");
                })
                .build()
                .start();
    }
}
