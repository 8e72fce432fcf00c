package org.undercurrent.widget.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The entries made so far. When they outgrow their memory, those that were not asked for longest go. */
final class Shelf {
    private final long capacity;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();

    /** The time, in what was put here so far: cheaper to read than a clock, and what is asked for often is not written to. */
    private final AtomicLong put = new AtomicLong();

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
        List<Map.Entry<String, Place>> oldestFirst = places.entrySet().stream()
                .sorted(Comparator.comparingLong(place -> place.getValue().used))
                .toList();
        for (Map.Entry<String, Place> place : oldestFirst) {
            if (held.get() <= wanted) {
                return;
            }
            place.getValue().memo.ready().ifPresent(resource -> drop(place.getKey(), resource));
        }
    }

    private void drop(String path, Resource resource) {
        if (places.remove(path) != null) {
            held.addAndGet(-resource.size());
        }
    }

    /** What was asked for again counts as younger than what was put here at the same time. */
    private static final class Place {
        private final Memo<Resource> memo;
        private volatile long used;

        Place(Memo<Resource> memo, long used) {
            this.memo = memo;
            this.used = used;
        }

        Memo<Resource> use(long now) {
            if (used != now) {
                used = now;
            }
            return memo;
        }
    }
}
