package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void whyTheyCannotStartIsSaidAsItIs() {
        Threads threads = Threads.start(() -> {
            throw new UncheckedIOException("cannot start the threads", new IOException("too many"));
        });

        assertThatThrownBy(threads::await)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot start the threads");
        threads.stop();
    }
}
