package org.undercurrent.examples.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.Server;

/**
 * Start to the first 200, and resident memory then: the widget server with all built-in content, by {@code java -jar} and by
 * its start script, against a bare Undertow, by turns in one run.
 */
public final class StartBenchmark {
    private static final String JAR = Server.JAR;
    private static final String SCRIPT = "widget-server/bin/undercurrent";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private StartBenchmark() {}

    /**
     * Prints medians and ratios.
     *
     * @param arguments the number of rounds, defaults to 15
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        List<Start> bare = new ArrayList<>();
        List<Start> plain = new ArrayList<>();
        List<Start> script = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Start first = bare();
            Start second = plain();
            Start third = script();
            if (round > 0) { // the first round only warms the file cache, and makes the script's archive
                bare.add(first);
                plain.add(second);
                script.add(third);
            }
        }
        report("bare Undertow", bare, bare);
        report("java -jar", plain, bare);
        report("start script", script, bare);
    }

    private static Start bare() throws IOException, InterruptedException {
        int port = Server.freePort();
        String path = JAR + ":examples/target/classes";
        List<String> arguments = List.of("-cp", path, BareUndertow.class.getName(), String.valueOf(port));
        return start(Server.java(arguments), port, "/");
    }

    private static Start plain() throws IOException, InterruptedException {
        int port = Server.freePort();
        return start(Server.java(List.of("-jar", JAR, "serve", "--port", String.valueOf(port))), port, Server.TOPIC);
    }

    private static Start script() throws IOException, InterruptedException {
        int port = Server.freePort();
        return start(List.of(SCRIPT, "serve", "--port", String.valueOf(port)), port, Server.TOPIC);
    }

    private static Start start(List<String> command, int port, String path) throws IOException, InterruptedException {
        long before = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            while (!answers(port, path)) {
                if (!process.isAlive() || System.nanoTime() - before > PATIENCE) {
                    throw new IllegalStateException("no answer from " + command);
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
            long nanos = System.nanoTime() - before;
            double cpuMillis = Server.cpuMicros(process.pid()) / 1e3;
            return new Start(nanos / 1e6, cpuMillis, Server.residentMebibytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port, String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.startsWith("HTTP/1.1 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void report(String name, List<Start> starts, List<Start> anchor) {
        System.out.printf(
                "%-14s %s ms to the first 200  %s ms of processor  %s MiB resident  medians of %d%n",
                name,
                compared(starts, anchor, Start::millis),
                compared(starts, anchor, Start::cpuMillis),
                compared(starts, anchor, Start::mebibytes),
                starts.size());
    }

    private static String compared(List<Start> starts, List<Start> anchor, Function<Start, Double> value) {
        double median = Comparison.median(starts.stream().map(value).toList());
        double other = Comparison.median(anchor.stream().map(value).toList());
        return String.format("%6.0f (x %.2f)", median, median / other);
    }

    private record Start(double millis, double cpuMillis, double mebibytes) {}
}
