package org.undercurrent.widget;

import java.util.Optional;

/**
 * How reading the content anew went so far.
 *
 * @param done how often it was swapped
 * @param failed how often the old content stayed
 * @param problem why the last one failed; empty when it did not
 */
record Reloads(long done, long failed, Optional<String> problem) {
    static final Reloads NONE = new Reloads(0, 0, Optional.empty());

    Reloads swapped() {
        return new Reloads(done + 1, failed, Optional.empty());
    }

    Reloads kept(String why) {
        return new Reloads(done, failed + 1, Optional.of(why));
    }
}
