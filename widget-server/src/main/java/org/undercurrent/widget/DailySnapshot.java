package org.undercurrent.widget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * The snapshot of the day: at midnight UTC the next one takes over, since the date moves what is rendered, and when it is
 * told to, it reads the content anew. Whatever fails, the last good snapshot stays.
 */
final class DailySnapshot {
    /** The longest that a clock which was set may go unnoticed. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    /** How long the check of all entries leaves the processor to those who wait for the start. */
    private static final Duration FIRST_READERS = Duration.ofSeconds(3);

    private final Clock clock;
    private final Supplier<Function<LocalDate, Snapshot>> reader;
    private final Runnable afterStart;
    private final Thread watch = new Thread(this::watch, "undercurrent-snapshot");
    private final Semaphore reloaded = new Semaphore(0);
    private volatile Reloads reloads = Reloads.NONE;
    private volatile Instant since = Instant.EPOCH;
    private volatile @Nullable Snapshot current;
    private Function<LocalDate, Snapshot> press;

    /**
     * Begins with content that is read already; the reader is for reloads.
     *
     * @param afterStart called on the thread in the background when those who wait for the start have been served
     */
    DailySnapshot(
            Clock clock,
            Function<LocalDate, Snapshot> first,
            Supplier<Function<LocalDate, Snapshot>> reader,
            Runnable afterStart) {
        this.clock = clock;
        this.press = first;
        this.reader = reader;
        this.afterStart = afterStart;
        watch.setDaemon(true);
    }

    Snapshot current() {
        return Objects.requireNonNull(current, "the first snapshot is not built yet");
    }

    Reloads reloads() {
        return reloads;
    }

    /** None while the clock stands before the time at which it was built. */
    Duration age() {
        Duration age = Duration.between(since, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
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
    synchronized void turn() {
        Snapshot present = current;
        if (present == null || !present.asOf().equals(today())) {
            swap(press.apply(today()));
        }
    }

    /** Reads the content anew; what is broken is thrown, and changes nothing. */
    synchronized void reload() {
        try {
            Function<LocalDate, Snapshot> fresh = reader.get();
            swap(fresh.apply(today()));
            press = fresh;
            reloads = reloads.swapped();
            reloaded.release();
        } catch (RuntimeException broken) {
            reloads = reloads.kept(String.valueOf(broken.getMessage()));
            throw broken;
        }
    }

    private void swap(Snapshot next) {
        current = next;
        since = clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void watch() {
        try {
            reloaded.tryAcquire(FIRST_READERS.toMillis(), TimeUnit.MILLISECONDS);
            runOrSay(afterStart, "the threads in the background do not step back");
            while (true) {
                Snapshot prepared = current();
                runOrSay(prepared::prepare, "some entries were not tried");
                while (current() == prepared) {
                    reloaded.tryAcquire(untilNextLook().toMillis(), TimeUnit.MILLISECONDS);
                    runOrSay(this::turn, "yesterday's snapshot stays, for today's failed");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void runOrSay(Runnable work, String consequence) {
        try {
            work.run();
        } catch (RuntimeException | OutOfMemoryError failed) { // the day goes on
            LoggerFactory.getLogger(DailySnapshot.class).error(consequence, failed);
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
