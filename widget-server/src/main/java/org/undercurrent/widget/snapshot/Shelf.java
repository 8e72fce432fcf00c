package org.undercurrent.widget.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The entries made so far. When they outgrow their memory, those that were not asked for longest go; but a newcomer that
 * nobody has asked for again goes before them, or else a client that walks all paths would push out what readers read.
 */
final class Shelf {
    private final long capacity;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();

    /** The time, in what was put here so far: cheaper to read than a clock, and what is asked for often is not written to. */
    private final AtomicLong put = new AtomicLong();

    /** When the memory was full first; whatever came since is a newcomer. */
    private long full = Long.MAX_VALUE;

    Shelf(long capacity) {
        this.capacity = capacity;
    }

    Optional<Memo<Resource>> find(String path) {
        Place place = places.get(path);
        return place == null ? Optional.empty() : Optional.of(place.use(2 * put.get() + 1));
    }

    Memo<Resource> findOrPut(String path, Supplier<Resource> maker) {
        return places.computeIfAbsent(
                        path, absent -> new Place(new Memo<>(() -> counted(maker.get())), 2 * put.incrementAndGet()))
                .memo;
    }

    long held() {
        return held.get();
    }

    private Resource counted(Resource made) {
        if (held.addAndGet(made.size()) > capacity) {
            makeRoom(capacity - capacity / 8);
        }
        return made;
    }

    /** When the memory ends before this is full, since others have put things there too. */
    void giveHalfBack() {
        makeRoom(held.get() / 2);
    }

    /** More than needed, so that it is not needed each time. What is being made has no size yet and stays. */
    private synchronized void makeRoom(long wanted) {
        places.forEach((path, place) -> {
            if (held.get() > wanted && place.isPassing(full)) {
                drop(path, place.memo);
            }
        });
        for (Use use : held.get() > wanted ? oldestFirst() : List.<Use>of()) {
            if (held.get() > wanted) {
                drop(use.path, use.memo);
            }
        }
        full = Math.min(full, 2 * put.get());
    }

    /** Copied before they are sorted, for readers go on using them meanwhile. */
    private List<Use> oldestFirst() {
        List<Use> uses = new ArrayList<>(places.size());
        places.forEach((path, place) -> uses.add(new Use(path, place.memo, place.used)));
        uses.sort(Comparator.comparingLong(Use::time));
        return uses;
    }

    private void drop(String path, Memo<Resource> memo) {
        if (memo.ready().isPresent() && places.remove(path) != null) {
            held.addAndGet(-memo.make().size());
        }
    }

    private record Use(String path, Memo<Resource> memo, long time) {}

    /** What was asked for again counts as younger than what was put here at the same time. */
    private static final class Place {
        private final Memo<Resource> memo;
        private final long born;
        private volatile long used;

        Place(Memo<Resource> memo, long born) {
            this.memo = memo;
            this.born = born;
            this.used = born;
        }

        /** Whoever waits for it to be made is the first to ask, not another. */
        Memo<Resource> use(long now) {
            if (used != now && memo.ready().isPresent()) {
                used = now;
            }
            return memo;
        }

        boolean isPassing(long full) {
            return born > full && used == born;
        }
    }
}
