package org.undercurrent.widget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undercurrent.widget.snapshot.Snapshot;

/** The snapshot of the day: at midnight UTC the next one takes over, since the date moves what is rendered. */
final class DailySnapshot {
    /** The longest that a clock which was set may go unnoticed. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Clock clock;
    private final Function<LocalDate, Snapshot> press;
    private final ScheduledExecutorService night = Executors.newSingleThreadScheduledExecutor(DailySnapshot::thread);
    private volatile @Nullable Snapshot current;

    DailySnapshot(Clock clock, Function<LocalDate, Snapshot> press) {
        this.clock = clock;
        this.press = press;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "undercurrent-snapshot");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    Snapshot current() {
        return Objects.requireNonNull(current, "not started");
    }

    /** Builds the first, then keeps watch. */
    void start() {
        turn();
        night.execute(this::prepare);
        keepWatch();
    }

    /** Builds the snapshot of today unless it is there. */
    void turn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Snapshot present = current;
        if (present == null || !present.asOf().equals(today)) {
            current = press.apply(today);
        }
    }

    private void prepare() {
        current().prepare();
    }

    private void keepWatch() {
        night.schedule(this::watch, untilNextLook().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void watch() {
        Snapshot before = current();
        turn();
        if (before != current()) {
            prepare();
        }
        keepWatch();
    }

    private Duration untilNextLook() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Duration untilMidnight = Duration.between(now, midnight);
        return untilMidnight.compareTo(LOOK) < 0 ? untilMidnight.plusMillis(1) : LOOK;
    }

    void stop() {
        night.shutdownNow();
    }
}
