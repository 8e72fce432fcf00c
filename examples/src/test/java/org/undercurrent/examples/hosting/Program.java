package org.undercurrent.examples.hosting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that listens on a port, in a process of its own. */
record Program(Process process, int port, Path log) implements AutoCloseable {

    /** Where it is; without it the test is skipped, loudly. */
    static Path find(String name) {
        Path found = Stream.of((System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        if (found.toString().isEmpty()) {
            String line = "*".repeat(100);
            System.err.printf("%n%s%nA TEST IS SKIPPED: no %s (on Debian: apt-get install)%n%s%n%n", line, name, line);
        }
        Assumptions.assumeFalse(found.toString().isEmpty(), "no " + name);
        return found;
    }

    /** Starts it and waits until it listens; what it says goes to a file. */
    static Program start(Path folder, int port, List<String> command) {
        Path log = folder.resolve("log-" + port + ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("XDG_DATA_HOME", folder.toString());
            builder.environment().put("XDG_CONFIG_HOME", folder.toString());
            Program program = new Program(builder.start(), port, log);
            program.awaitPort();
            return program;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void awaitPort() throws IOException {
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended: " + Files.readString(log));
            }
            Thread.onSpinWait();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asked first, since a killed nginx leaves its workers behind. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
