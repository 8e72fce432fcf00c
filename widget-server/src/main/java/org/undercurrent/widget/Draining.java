package org.undercurrent.widget;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets the requests under way come to their end. Unlike Undertow's own handler it still answers while it drains: a request
 * on a connection kept alive gets its answer, and the word that the connection closes.
 */
final class Draining implements HttpHandler {
    private final HttpHandler next;
    private final LongAdder started = new LongAdder();
    private final LongAdder finished = new LongAdder();
    private final ExchangeCompletionListener counting = this::count;
    private volatile boolean draining;

    Draining(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        started.increment();
        exchange.addExchangeCompleteListener(counting);
        if (draining) {
            exchange.setPersistent(false);
        }
        next.handleRequest(exchange);
    }

    private void count(HttpServerExchange completed, ExchangeCompletionListener.NextListener others) {
        finished.increment();
        others.proceed();
    }

    boolean isDraining() {
        return draining;
    }

    void start() {
        draining = true;
    }

    /** Starts, and waits; false when somebody interrupts that. */
    boolean drain(Duration quiet, Duration patience) {
        start();
        try {
            awaitQuiet(quiet, patience);
            return true;
        } catch (InterruptedException impatient) {
            return false;
        }
    }

    /** Waits until nothing is under way and nothing has come for a while, or until patience ends. */
    boolean awaitQuiet(Duration quiet, Duration patience) throws InterruptedException {
        long begun = System.nanoTime();
        long longest = TimeUnit.NANOSECONDS.convert(patience); // that of for ever is the largest number
        long seen = -1;
        while (finished.sum() != seen || started.sum() != seen) {
            if (System.nanoTime() - begun > longest) {
                return false;
            }
            seen = finished.sum();
            Thread.sleep(quiet.toMillis());
        }
        return true;
    }
}
