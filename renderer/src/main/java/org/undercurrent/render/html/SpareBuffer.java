package org.undercurrent.render.html;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one buffer from a rendering to the next, because growing a new one each time costs more memory than all else. A
 * thread that finds none makes its own.
 */
final class SpareBuffer {
    private static final int USUAL = 16_000;
    private static final int LARGEST = 128_000;

    private final AtomicReference<char @Nullable []> spare = new AtomicReference<>();

    /** A buffer that nobody else has. */
    char[] take() {
        char[] kept = spare.getAndSet(null);
        return kept == null ? new char[USUAL] : kept;
    }

    /** For the next rendering; one that has grown beyond the usual is let go. */
    void giveBack(char[] used) {
        if (used.length <= LARGEST) {
            spare.set(used);
        }
    }
}
