package org.undercurrent.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** The threads of a server, which start while its content is read. */
final class Threads {
    private final CompletableFuture<XnioWorker> worker;

    private Threads(Supplier<XnioWorker> starter) {
        worker = CompletableFuture.supplyAsync(starter);
    }

    static Threads start() {
        return start(Threads::worker);
    }

    static Threads start(Supplier<XnioWorker> starter) {
        return new Threads(starter);
    }

    XnioWorker await() {
        try {
            return worker.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    /** Those that did not start need not stop. */
    void stop() {
        CompletableFuture<Void> unused = worker.thenAccept(XnioWorker::shutdownNow);
    }

    /** Few threads: what is ready needs only the I/O threads, and a worker is busy for a millisecond at most. */
    private static XnioWorker worker() {
        int cores = Runtime.getRuntime().availableProcessors();
        try {
            return Xnio.getInstance(Threads.class.getClassLoader())
                    .createWorker(OptionMap.builder()
                            .set(Options.WORKER_NAME, "undercurrent")
                            .set(Options.WORKER_IO_THREADS, cores)
                            .set(Options.WORKER_TASK_CORE_THREADS, cores)
                            .set(Options.WORKER_TASK_MAX_THREADS, 2 * cores)
                            .set(Options.TCP_NODELAY, true)
                            .getMap());
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot start the threads of the server", refused);
        }
    }
}
