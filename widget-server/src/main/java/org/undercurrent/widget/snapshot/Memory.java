package org.undercurrent.widget.snapshot;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** How much may be kept ready. It lies outside of the heap, where a JVM gives as much again unless it is told otherwise. */
final class Memory {
    private static final long USUAL = 128L << 20;

    private Memory() {}

    /** Leaves as much for all else. */
    static long usual() {
        return Math.min(USUAL, Runtime.getRuntime().maxMemory() / 2);
    }

    /** Refuses what would end in the middle of the work. */
    static long checked(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("memory of " + bytes + " bytes keeps nothing; give it more");
        }
        // the usual one is not asked about, for each start would wait for the answer
        if (bytes > usual() && bytes > most()) {
            throw new IllegalArgumentException(
                    "memory of " + mib(bytes) + " MiB is more than this Java gives, which is "
                            + mib(most()) + " MiB; ask for less, or start java with -XX:MaxDirectMemorySize="
                            + (mib(bytes / 3 * 4) + 1) + "m (bin/undercurrent takes that from JAVA_OPTS)");
        }
        return bytes;
    }

    /** The rest is for the buffers of connections, and for what is no entry. */
    private static long most() {
        return limit() / 4 * 3;
    }

    private static long limit() {
        long told = Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class))
                .map(java ->
                        Long.parseLong(java.getVMOption("MaxDirectMemorySize").getValue()))
                .orElse(0L);
        return told > 0 ? told : Runtime.getRuntime().maxMemory();
    }

    private static long mib(long bytes) {
        return bytes >> 20;
    }
}
