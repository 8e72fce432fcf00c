package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aHundredGoAtOnceAndThenTwoEachFiveMillisecondsOnOneCoreOrTwo(int cores) {
        Pace pace = new Pace(cores);
        long now = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);

        assertThat(LongStream.range(0, 100).map(i -> pace.delay(now))).allMatch(delay -> delay <= 0);
        assertThat(LongStream.range(0, 4).map(i -> pace.delay(now)))
                .containsExactly(5 * MILLISECOND / 2, 5 * MILLISECOND, 15 * MILLISECOND / 2, 10 * MILLISECOND);
    }

    @Test
    void whoComesInTimeNeverWaitsAndARestIsForgotten() {
        Pace pace = new Pace(5);
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
