package org.undercurrent.widget.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Help.Ansi;

/** How far something is: a bar on a terminal, and elsewhere a line for each tenth. */
interface Progress extends LongConsumer, AutoCloseable {
    @Override
    void close();

    static Progress of(long size, PrintWriter lines) {
        return Ansi.AUTO.enabled() ? new Bar(size) : new Lines(size, lines);
    }

    /** For terminals. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(long size) {
            bar = new ProgressBar("Export", size);
        }

        @Override
        public void accept(long done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For logs. */
    final class Lines implements Progress {
        private final long size;
        private final PrintWriter lines;
        private long tenths;

        Lines(long size, PrintWriter lines) {
            this.size = size;
            this.lines = lines;
        }

        @Override
        public synchronized void accept(long done) {
            long reached = 10 * done / size;
            if (reached > tenths) {
                tenths = reached;
                lines.println(10 * reached + " %");
                lines.flush();
            }
        }

        @Override
        public void close() {
            lines.flush();
        }
    }
}
