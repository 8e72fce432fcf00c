package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final long HEAP = Runtime.getRuntime().maxMemory();

    @Test
    void theUsualLeavesHalf() {
        assertThat(Memory.usual()).isBetween(1L, Math.min(128L << 20, HEAP / 2));
        assertThat(Snapshot.builder().memory(Memory.usual()).build().heldBytes())
                .isZero();
    }

    @Test
    void whatTheJvmDoesNotGiveIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> Snapshot.builder().memory(HEAP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("memory of " + (HEAP >> 20) + " MiB is more than this Java gives")
                .hasMessageContaining("-XX:MaxDirectMemorySize=")
                .hasMessageContaining("JAVA_OPTS");
        assertThat(Memory.checked(HEAP / 4 * 3)).isEqualTo(HEAP / 4 * 3);
    }
}
