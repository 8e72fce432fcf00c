package org.undercurrent.widget;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Lets go of who does not read the answer, or announces a body and does not send it; nothing else bounds these two. What is
 * sent at once, as nearly everything, costs no more than a look.
 */
final class Deadline implements HttpHandler {
    private final Duration patience;
    private final HttpHandler next;

    Deadline(Duration patience, HttpHandler next) {
        this.patience = patience;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        next.handleRequest(exchange);
        if (!exchange.isComplete() && exchange.getConnection().isOpen()) {
            XnioExecutor.Key end = exchange.getIoThread()
                    .executeAfter(
                            () -> IoUtils.safeClose(exchange.getConnection()),
                            patience.toMillis(),
                            TimeUnit.MILLISECONDS);
            exchange.addExchangeCompleteListener((completed, others) -> {
                end.remove();
                others.proceed();
            });
        }
    }
}
