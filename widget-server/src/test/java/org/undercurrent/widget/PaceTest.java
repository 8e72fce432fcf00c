package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    @Test
    void aHundredGoAtOnceAndThenOneEachTwoMillisecondsOnTwoCores() {
        Pace pace = new Pace(2);
        long now = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);

        assertThat(LongStream.range(0, 100).map(i -> pace.delay(now))).allMatch(delay -> delay <= 0);
        assertThat(LongStream.range(0, 3).map(i -> pace.delay(now)))
                .containsExactly(2 * MILLISECOND, 4 * MILLISECOND, 6 * MILLISECOND);
    }

    @Test
    void whoComesInTimeNeverWaitsAndARestIsForgotten() {
        Pace pace = new Pace(4);
        long now = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            now += MILLISECOND;
            assertThat(pace.delay(now)).isLessThanOrEqualTo(0);
        }

        long later = now + TimeUnit.DAYS.toNanos(1);
        assertThat(LongStream.range(0, 101).map(i -> pace.delay(later)).filter(delay -> delay > 0))
                .containsExactly(MILLISECOND);
    }
}
