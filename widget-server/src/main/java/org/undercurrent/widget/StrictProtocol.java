package org.undercurrent.widget;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Protocols;
import io.undertow.util.StatusCodes;

/** Refuses HTTP/0.9, whose answers have neither status nor headers, and which no browser of this century speaks. */
final class OldProtocols implements HttpHandler {
    private final HttpHandler next;

    OldProtocols(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getProtocol().equals(Protocols.HTTP_0_9)) {
            exchange.setProtocol(Protocols.HTTP_1_1);
            exchange.setPersistent(false);
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
        } else {
            next.handleRequest(exchange);
        }
    }
}
