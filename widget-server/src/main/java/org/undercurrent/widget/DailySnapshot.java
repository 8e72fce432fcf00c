package org.undercurrent.widget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.undercurrent.widget.snapshot.Snapshot;

/** The snapshot of the day: at midnight UTC the next one takes over, since the date moves what is rendered. */
final class DailySnapshot {
    /** The longest that a clock which was set may go unnoticed. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    /** How long the check of all entries leaves the processor to those who wait for the start. */
    private static final Duration FIRST_READERS = Duration.ofSeconds(3);

    private final Clock clock;
    private final Function<LocalDate, Snapshot> press;
    private final Thread watch = new Thread(this::watch, "undercurrent-snapshot");
    private volatile @Nullable Snapshot current;

    DailySnapshot(Clock clock, Function<LocalDate, Snapshot> press) {
        this.clock = clock;
        this.press = press;
        watch.setDaemon(true);
    }

    Snapshot current() {
        return Objects.requireNonNull(current, "the first snapshot is not built yet");
    }

    /** Builds the first, then keeps watch. */
    void start() {
        turn();
        watch.start();
    }

    void stop() {
        watch.interrupt();
    }

    /** Builds the snapshot of today unless it is there. */
    void turn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Snapshot present = current;
        if (present == null || !present.asOf().equals(today)) {
            current = press.apply(today);
        }
    }

    private void watch() {
        try {
            Thread.sleep(FIRST_READERS.toMillis());
            current().prepare();
            while (true) {
                Thread.sleep(untilNextLook().toMillis());
                turnOrKeep();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void turnOrKeep() {
        try {
            Snapshot before = current();
            turn();
            if (current() != before) {
                current().prepare();
            }
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(DailySnapshot.class)
                    .error("yesterday's snapshot stays, for today's failed", failed);
        }
    }

    private Duration untilNextLook() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Duration untilMidnight = Duration.between(now, midnight).plusMillis(1);
        return untilMidnight.compareTo(LOOK) < 0 ? untilMidnight : LOOK;
    }
}
