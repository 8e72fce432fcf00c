package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Snapshot;

class DailySnapshotTest {
    private final HandClock clock = new HandClock();
    private final ContentPack pack = ContentPack.bundled(Locale.US);
    private final DailySnapshot daily = new DailySnapshot(clock, this::snapshot, () -> this::snapshot, () -> {});

    private Snapshot snapshot(LocalDate date) {
        return Snapshot.builder().pack(pack).asOf(date).build();
    }

    @Test
    void theSnapshotStaysForTheDay() {
        clock.now = Instant.parse("2026-11-22T00:00:00Z");
        daily.turn();
        Snapshot morning = daily.current();

        clock.now = Instant.parse("2026-11-22T23:59:59.999Z");
        daily.turn();

        assertThat(daily.current()).isSameAs(morning);
        assertThat(morning.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void theNextOneTakesOverAtMidnightUtc() {
        clock.now = Instant.parse("2026-12-31T23:59:59.999Z");
        daily.turn();

        clock.now = Instant.parse("2027-01-01T00:00:00Z");
        daily.turn();

        assertThat(daily.current().asOf()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aClockSetBackIsFollowed() {
        clock.now = Instant.parse("2027-01-01T00:00:00Z");
        daily.turn();

        clock.now = Instant.parse("2026-01-01T00:00:00Z");
        daily.turn();

        assertThat(daily.current().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aSnapshotFromTheFutureHasNoAge() {
        clock.now = Instant.parse("2027-01-01T00:00:00Z");
        daily.turn();
        clock.now = Instant.parse("2026-12-31T23:00:00Z");

        assertThat(daily.age()).isZero();
    }

    @Test
    @Tag("nightly")
    @Timeout(200)
    void aRunningServerFollowsAClockThatJumpsAMonthAheadAndBack() {
        clock.now = Instant.parse("2026-11-22T12:00:00Z");
        daily.start();
        for (String jump : List.of("2026-12-23T12:00:00Z", "2026-10-23T12:00:00Z")) {
            clock.now = Instant.parse(jump);
            LocalDate day = LocalDate.ofInstant(clock.now, ZoneOffset.UTC);
            while (!daily.current().asOf().equals(day)) {
                assertThat(daily.current().respond(Request.get("/robots.txt")).status())
                        .isEqualTo(200);
                Thread.onSpinWait();
            }
        }
        daily.stop();
    }

    @Test
    void askingTooEarlyIsAMistake() {
        assertThatThrownBy(daily::current).hasMessage("the first snapshot is not built yet");
    }

    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
