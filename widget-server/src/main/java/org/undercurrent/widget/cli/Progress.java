package org.undercurrent.widget.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Help.Ansi;

/** How far something is: a bar on a terminal, and elsewhere a line for each tenth. */
interface Progress extends LongConsumer, AutoCloseable {
    @Override
    void close();

    static Progress of(long size, PrintWriter lines) {
        boolean bar = System.getenv("NO_COLOR") == null && isTerminal();
        return bar ? new Bar(size) : new Lines(size, lines);
    }

    /** The bar goes to this stream, where picocli judges the others; elsewhere than on Linux its word must do. */
    private static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return Ansi.AUTO.enabled();
        }
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
