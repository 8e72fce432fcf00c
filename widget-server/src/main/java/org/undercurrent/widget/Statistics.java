package org.undercurrent.widget;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;

/** Counts answers by route and outcome. Counting costs a few nanoseconds; the numbers are put in words when asked for. */
final class Statistics implements Observer {
    private final Map<String, Series> series = new ConcurrentHashMap<>();

    @Override
    public void answered(Request request, Response response, long nanos) {
        Series known = series.get(response.route());
        Series counted = known != null ? known : series.computeIfAbsent(response.route(), route -> new Series());
        counted.add(Outcome.of(response.status()), nanos);
    }

    Map<String, Series> series() {
        return Map.copyOf(series);
    }

    /** How a request ended. */
    enum Outcome {
        OK,
        NOT_MODIFIED,
        NOT_FOUND,
        REFUSED,
        FAILED;

        static Outcome of(int status) {
            if (status >= 500) {
                return status == 501 ? REFUSED : FAILED;
            }
            return switch (status) {
                case 304 -> NOT_MODIFIED;
                case 404 -> NOT_FOUND;
                default -> status >= 400 ? REFUSED : OK;
            };
        }
    }

    /** The answers of a route. */
    static final class Series {
        /** Upper bounds in microseconds; what takes longer is in a last bucket without one. */
        static final long[] BOUNDS = {50, 100, 250, 500, 1000, 2500, 5000, 10_000, 50_000, 250_000, 1_000_000};

        private final Map<Outcome, LongAdder> outcomes = new EnumMap<>(Outcome.class);
        private final LongAdder[] buckets = adders(BOUNDS.length + 1);
        private final LongAdder nanos = new LongAdder();

        Series() {
            for (Outcome outcome : Outcome.values()) {
                outcomes.put(outcome, new LongAdder());
            }
        }

        private static LongAdder[] adders(int count) {
            LongAdder[] adders = new LongAdder[count];
            for (int i = 0; i < count; i++) {
                adders[i] = new LongAdder();
            }
            return adders;
        }

        void add(Outcome outcome, long took) {
            adder(outcome).increment();
            buckets[bucket(took / 1000)].increment();
            nanos.add(took);
        }

        private static int bucket(long micros) {
            int bucket = 0;
            while (bucket < BOUNDS.length && micros > BOUNDS[bucket]) {
                bucket++;
            }
            return bucket;
        }

        long count(Outcome outcome) {
            return adder(outcome).sum();
        }

        private LongAdder adder(Outcome outcome) {
            return Objects.requireNonNull(outcomes.get(outcome));
        }

        long inBucket(int bucket) {
            return buckets[bucket].sum();
        }

        double seconds() {
            return nanos.sum() / 1e9;
        }
    }
}
