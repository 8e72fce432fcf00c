package org.undercurrent.widget;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spaces out what is made on first use: a client that walks all paths would else take the processor, and the collector's
 * pauses, from readers of what is ready. Each core makes 200 a second, which leaves most of it free; a single one makes
 * 400, or else the walk itself would wait too long.
 */
final class Pace {
    private static final int AT_ONCE = 100;

    private final long interval;
    private final AtomicLong latestTurn;

    Pace(int cores) {
        interval = TimeUnit.MILLISECONDS.toNanos(5) / Math.max(2, cores);
        latestTurn = new AtomicLong(System.nanoTime() - AT_ONCE * interval);
    }

    /** Waits for its turn; the first hundred after a rest need not. */
    void await() {
        try {
            TimeUnit.NANOSECONDS.sleep(delay(System.nanoTime()));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long from now, in nanoseconds; nothing and less is at once. */
    long delay(long now) {
        return latestTurn.updateAndGet(latest -> Math.max(latest, now - AT_ONCE * interval) + interval) - now;
    }
}
