package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client that asks for one path after the other, without a pause, until it is told to end. */
public final class Walk {
    private final AtomicBoolean walking = new AtomicBoolean(true);
    private final CompletableFuture<Integer> walked;

    /**
     * Sets out.
     *
     * @param server where to
     * @param paths what it asks for; at their end it ends
     */
    public Walk(URI server, Iterator<String> paths) {
        walked = CompletableFuture.supplyAsync(() -> along(server, paths));
    }

    private int along(URI server, Iterator<String> paths) {
        int count = 0;
        try (KeptConnection connection = new KeptConnection(server)) {
            for (; walking.get() && paths.hasNext(); count++) {
                connection.get(paths.next());
            }
        } catch (IOException broken) {
            throw new IllegalStateException("the walk ended early, after " + count + " paths", broken);
        }
        return count;
    }

    /**
     * Ends the walk.
     *
     * @return how many paths it came by
     */
    public int end() {
        walking.set(false);
        return walked.join();
    }
}
