package org.undercurrent.widget;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that make what is asked for the first time, so that they do not stand before those that send what is ready:
 * without them a reader waits for as long as one of these runs. Until they are hired, which a start need not wait for, the
 * server's own threads do it.
 */
final class Makers implements HttpHandler {
    private final HttpHandler next;
    private final AtomicInteger names = new AtomicInteger();
    private volatile @Nullable ExecutorService hired;
    private boolean stopped;

    Makers(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        ExecutorService threads = hired;
        if (threads != null) {
            exchange.setDispatchExecutor(threads);
        }
        next.handleRequest(exchange);
    }

    /** They are as courteous as the thread that calls this, so all are started at once. Who has stopped hires nobody. */
    synchronized void hire() {
        if (stopped) {
            return;
        }
        int count = 2 * Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(count, this::thread);
        threads.prestartAllCoreThreads();
        hired = threads;
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "undercurrent-maker-" + names.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    synchronized void stop() {
        stopped = true;
        ExecutorService threads = hired;
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
