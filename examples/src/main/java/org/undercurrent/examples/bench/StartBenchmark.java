package org.undercurrent.examples.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Start to the first 200, and resident memory then: the widget server with all built-in content against a bare Undertow,
 * by turns in one run.
 */
public final class StartBenchmark {
    private static final String JAR = "widget-server/target/undercurrent.jar";
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";
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
        List<Start> ours = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Start first = bare();
            Start second = ours();
            if (round > 0) { // the first round only warms the file cache
                bare.add(first);
                ours.add(second);
            }
        }
        report("bare Undertow", bare, bare);
        report("undercurrent", ours, bare);
    }

    private static Start bare() throws IOException, InterruptedException {
        int port = freePort();
        String path = JAR + ":examples/target/classes";
        return start(List.of("-cp", path, BareUndertow.class.getName(), String.valueOf(port)), port, "/");
    }

    private static Start ours() throws IOException, InterruptedException {
        int port = freePort();
        return start(List.of("-jar", JAR, "serve", "--port", String.valueOf(port)), port, TOPIC);
    }

    private static Start start(List<String> arguments, int port, String path) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            while (!answers(port, path)) {
                if (!process.isAlive() || System.nanoTime() - before > PATIENCE) {
                    throw new IllegalStateException("no answer from " + command);
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
            long nanos = System.nanoTime() - before;
            return new Start(nanos / 1e6, residentMebibytes(process.pid()));
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

    private static double residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void report(String name, List<Start> starts, List<Start> anchor) {
        double millis = median(starts.stream().map(Start::millis).toList());
        double mebibytes = median(starts.stream().map(Start::mebibytes).toList());
        System.out.printf(
                "%-14s %6.0f ms to the first 200 (x %.2f)  %6.1f MiB resident (x %.2f)  median of %d%n",
                name,
                millis,
                millis / median(anchor.stream().map(Start::millis).toList()),
                mebibytes,
                mebibytes / median(anchor.stream().map(Start::mebibytes).toList()),
                starts.size());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private record Start(double millis, double mebibytes) {}
}
