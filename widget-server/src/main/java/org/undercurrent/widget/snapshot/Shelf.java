package org.undercurrent.widget.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The entries made so far. When they outgrow their memory, those that were not asked for longest go; but most newcomers that
 * nobody has asked for again go before them, or else a client that walks all paths would push out what readers read.
 */
final class Shelf {
    private final long capacity;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();

    /** The time, in what was put here so far: cheaper to read than a clock, and what is asked for often is not written to. */
    private final AtomicLong put = new AtomicLong();

    /** When room was made last; whatever came since is a newcomer. At first there is room for all. */
    private long roomMade = Long.MAX_VALUE;

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

    /**
     * More than needed, so that it is not needed each time. The youngest newcomers stay, for nobody had time to ask for them
     * again; so what is read now takes the place of what was read once, even when it is read seldom.
     */
    private synchronized void makeRoom(long wanted) {
        List<Use> oldestFirst = oldestFirst();
        drop(oldestFirst.stream().filter(use -> use.place.isPassing(roomMade)), wanted + capacity / 64);
        drop(oldestFirst.stream(), wanted);
        roomMade = 2 * put.get();
    }

    /** Copied before they are sorted, for readers go on using them meanwhile. */
    private List<Use> oldestFirst() {
        List<Use> uses = new ArrayList<>(places.size());
        places.forEach((path, place) -> uses.add(new Use(path, place, place.used)));
        uses.sort(Comparator.comparingLong(Use::time));
        return uses;
    }

    /** What is being made has no size yet and stays. */
    private void drop(Stream<Use> leaving, long wanted) {
        leaving.takeWhile(use -> held.get() > wanted)
                .forEach(use -> use.place.memo.ready().ifPresent(resource -> {
                    if (places.remove(use.path, use.place)) {
                        held.addAndGet(-resource.size());
                    }
                }));
    }

    private record Use(String path, Place place, long time) {}

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

        boolean isPassing(long roomMade) {
            return born > roomMade && used == born;
        }
    }
}
