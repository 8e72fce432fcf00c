package org.undercurrent.widget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Lets a thread step back for all others. Java's priorities do that everywhere but on Linux, where each thread has a nice
 * value of its own, which those that it starts inherit.
 */
final class Courtesy {
    /** Whoever sends goes first, and of a machine with nothing to spare a tenth is still left. */
    private static final String NICE = "10";

    private static final Path SELF = Path.of("/proc/thread-self");

    private Courtesy() {}

    /** Takes some milliseconds. */
    @SuppressWarnings("ThreadPriorityCheck") // who waits is a matter of time here, never of what comes out
    static void stepBack() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (Files.exists(SELF)) {
            stepBackOnLinux();
        }
    }

    private static void stepBackOnLinux() {
        try {
            String thread = SELF.toRealPath().getFileName().toString();
            int exit = renice(thread);
            if (exit != 0) {
                say("it ended with " + exit);
            }
        } catch (IOException missing) {
            say(String.valueOf(missing.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int renice(String thread) throws IOException, InterruptedException {
        return new ProcessBuilder("renice", "-n", NICE, "-p", thread)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void say(String why) {
        LoggerFactory.getLogger(Courtesy.class)
                .info("what is asked for the first time may delay what is ready, for 'renice' did not run: {}", why);
    }
}
