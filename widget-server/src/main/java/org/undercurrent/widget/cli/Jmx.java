package org.undercurrent.widget.cli;

import java.util.Properties;

/**
 * JMX, all of which XNIO starts only to show its threads there: a tenth of each start. Operators of this server ask
 * {@code /metrics}, so here it starts when somebody connects, or before all else by {@code -Dcom.sun.management.jmxremote}.
 */
final class Jmx {
    private static final String THREAD_POOLS = "jboss.threads.eqe.disable-mbean";

    /** By a builder that is not there nothing is built, which XNIO takes for a Java without JMX. */
    private static final String BUILDER = "javax.management.builder.initial";

    private Jmx() {}

    /** What is told otherwise by the command line stays so. */
    static void leaveOffDuring(Runnable task) {
        Properties properties = System.getProperties();
        properties.putIfAbsent(THREAD_POOLS, "true");
        boolean held = properties.putIfAbsent(BUILDER, "none") == null;
        try {
            task.run();
        } finally {
            if (held) {
                properties.remove(BUILDER);
            }
        }
    }
}
