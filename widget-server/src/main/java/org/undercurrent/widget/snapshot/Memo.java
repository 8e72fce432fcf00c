package org.undercurrent.widget.snapshot;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A resource that is made on first use, once however many ask at the same time. */
final class Memo {
    private final Supplier<Resource> maker;
    private volatile @Nullable Resource made;

    Memo(Supplier<Resource> maker) {
        this.maker = maker;
    }

    /** What is there already; neither makes nor waits. */
    Optional<Resource> ready() {
        return Optional.ofNullable(made);
    }

    /** Makes it, or waits for whoever does. */
    Resource make() {
        Resource present = made;
        return present != null ? present : makeOnce();
    }

    private synchronized Resource makeOnce() {
        Resource present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
