package org.undercurrent.widget.snapshot;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made on first use, once however many ask at the same time.
 *
 * @param <T> what it is
 */
final class Memo<T> {
    private @Nullable Supplier<T> maker;
    private volatile @Nullable T made;

    Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What is there already; neither makes nor waits. */
    Optional<T> ready() {
        return Optional.ofNullable(made);
    }

    /** Makes it, or waits for whoever does. */
    T make() {
        T present = made;
        return present != null ? present : makeOnce();
    }

    private synchronized T makeOnce() {
        T present = made;
        if (present == null) {
            present = Objects.requireNonNull(maker).get();
            made = present;
            maker = null; // and what it needed may go
        }
        return present;
    }
}
