package org.undercurrent.widget;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.Protocols;
import io.undertow.util.StatusCodes;

/**
 * Refuses what Undertow lets pass: HTTP/0.9, whose answers have neither status nor headers and which no browser of this
 * century speaks, and bodies in a coding that nobody knows, behind which a proxy may see another request than we do.
 */
final class StrictProtocol implements HttpHandler {
    private final HttpHandler next;

    StrictProtocol(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getProtocol().equals(Protocols.HTTP_0_9)) {
            exchange.setProtocol(Protocols.HTTP_1_1);
            refuse(exchange);
        } else if (isCodedStrangely(exchange)) {
            refuse(exchange);
        } else {
            next.handleRequest(exchange);
        }
    }

    private static boolean isCodedStrangely(HttpServerExchange exchange) {
        HeaderValues codings = exchange.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
        return codings != null
                && (codings.size() > 1 || !codings.getFirst().equalsIgnoreCase(Headers.CHUNKED.toString()));
    }

    /** What else comes on this connection is not read. */
    private static void refuse(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        Connectors.terminateRequest(exchange);
        exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
    }
}
