package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own. */
public final class Server implements AutoCloseable {
    /** The jar of the widget server. */
    public static final String JAR = "widget-server/target/undercurrent.jar";

    /** A long topic, which shows a finding with its drawings. */
    public static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final double TICK_MICROS = 10_000;

    private final String name;
    private final URI address;
    private final Process process;

    private Server(String name, URI address, Process process) {
        this.name = name;
        this.address = address;
        this.process = process;
    }

    /**
     * Starts the widget server on one core.
     *
     * @param options of {@code serve}
     * @return the server, which answers already
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted
     */
    public static Server undercurrent(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("-jar", JAR, "serve", "--port", String.valueOf(port)));
        arguments.addAll(options);
        return start("undercurrent", onOneCore(java(arguments)), port, TOPIC.replaceFirst("/v1.*", "/robots.txt"));
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param name for the report
     * @param command what to run
     * @param port where it will listen
     * @param path what it answers with 200
     * @return the server
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted
     */
    public static Server start(String name, List<String> command, int port, String path)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Server server = new Server(name, URI.create("http://127.0.0.1:" + port), process);
        try {
            server.awaitAnswer(path);
            return server;
        } catch (IllegalStateException silent) {
            server.close();
            throw silent;
        }
    }

    private void awaitAnswer(String path) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " does not answer (run its command by hand to see why): "
                        + process.info().commandLine().orElse("it has ended"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return Answer.of(at(path)).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * The command of this Java with arguments.
     *
     * @param arguments of {@code java}
     * @return the command
     */
    public static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    /**
     * The same command on the first core, while the load comes from the second.
     *
     * @param command what to run
     * @return the command
     */
    public static List<String> onOneCore(List<String> command) {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
        pinned.addAll(command);
        return pinned;
    }

    /**
     * Moves this process, which is the load, to the second core.
     *
     * @throws IOException when {@code taskset} cannot be run or there is no second core
     * @throws InterruptedException when interrupted
     */
    public static void leaveFirstCore() throws IOException, InterruptedException {
        String self = String.valueOf(ProcessHandle.current().pid());
        int exit = new ProcessBuilder("taskset", "-a", "-c", "-p", "1", self)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("expected taskset to move process " + self + " to core 1 but it ended with " + exit);
        }
    }

    /**
     * A port that nobody listens on.
     *
     * @return the port
     * @throws IOException when there is none
     */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** {@return what it is called in reports} */
    public String name() {
        return name;
    }

    /**
     * An address of this server.
     *
     * @param path the path
     * @return the address
     */
    public URI at(String path) {
        return address.resolve(path);
    }

    /**
     * Processor time since the start, of all threads, in steps of ten milliseconds.
     *
     * @return microseconds
     * @throws IOException when the process is gone
     */
    public double cpuMicros() throws IOException {
        return cpuMicros(process.pid());
    }

    /**
     * Processor time of any process since its start, of all threads, in steps of ten milliseconds.
     *
     * @param pid of the process
     * @return microseconds
     * @throws IOException when the process is gone
     */
    public static double cpuMicros(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MICROS;
    }

    /**
     * Waits until it does nothing, for compiling and collecting garbage go on when the answers are given.
     *
     * @throws IOException when the process is gone
     * @throws InterruptedException when interrupted
     */
    public void awaitIdle() throws IOException, InterruptedException {
        double before;
        do {
            before = cpuMicros();
            TimeUnit.MILLISECONDS.sleep(500);
        } while (cpuMicros() - before > 2 * TICK_MICROS);
    }

    /**
     * Memory that the process holds.
     *
     * @return mebibytes
     * @throws IOException when the process is gone
     */
    public double residentMebibytes() throws IOException {
        return residentMebibytes(process.pid());
    }

    /**
     * Memory that any process holds.
     *
     * @param pid of the process
     * @return mebibytes
     * @throws IOException when the process is gone
     */
    public static double residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Stops it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
