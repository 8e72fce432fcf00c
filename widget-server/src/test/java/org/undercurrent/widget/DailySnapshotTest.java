package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.snapshot.Snapshot;

class DailySnapshotTest {
    private final HandClock clock = new HandClock();
    private final ContentPack pack = ContentPack.bundled(Locale.US);
    private final DailySnapshot daily = new DailySnapshot(
            clock, () -> date -> Snapshot.builder().pack(pack).asOf(date).build());

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
    void askingTooEarlyIsAMistake() {
        assertThatThrownBy(daily::current).hasMessage("the first snapshot is not built yet");
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

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
