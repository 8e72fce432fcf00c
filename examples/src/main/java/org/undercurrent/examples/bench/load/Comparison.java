package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processor time for one request, of several servers by turns: other work on the machine hits all of them alike. */
public final class Comparison {
    private final List<Server> servers;
    private final List<String[]> options = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<double[]> rounds = new ArrayList<>();

    /**
     * Compares servers, of which the first is compared with the others.
     *
     * @param servers who is compared
     */
    public Comparison(List<Server> servers) {
        this.servers = List.copyOf(servers);
    }

    /**
     * What the next of the servers is asked for.
     *
     * @param path the path
     * @param more options for {@code wrk}
     */
    public void ask(String path, String... more) {
        paths.add(path);
        options.add(more);
    }

    /** Lets each answer so many requests that its code is compiled, and waits until the compiler has nothing left to do. */
    private void warmUp(long requests) throws IOException, InterruptedException {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < servers.size(); i++) {
                for (long done = 0; done < requests / 2; ) {
                    done += load(i, 5).requests();
                }
                servers.get(i).awaitIdle();
            }
        }
    }

    private Load load(int server, int seconds) throws IOException {
        return Load.of(servers.get(server).at(paths.get(server)), seconds, options.get(server));
    }

    private void round(int seconds) throws IOException {
        double[] micros = new double[servers.size()];
        for (int i = 0; i < micros.length; i++) {
            double before = servers.get(i).cpuMicros();
            long requests = load(i, seconds).requests();
            micros[i] = (servers.get(i).cpuMicros() - before) / requests;
        }
        rounds.add(micros);
        System.out.printf("round %2d, load average %s:", rounds.size(), loadAverage());
        for (double each : micros) {
            System.out.printf("  %8.2f", each);
        }
        System.out.println(" us");
    }

    private static String loadAverage() throws IOException {
        String all = Files.readString(Path.of("/proc/loadavg"));
        return all.substring(0, all.indexOf(' '));
    }

    /** Prints the medians, and the medians of the ratios in each round. */
    public void report() {
        for (int i = 0; i < servers.size(); i++) {
            int server = i;
            System.out.printf(
                    "%-20s %8.2f us of processor for a request (x %.3f of %s, lowest %.2f)  median of %d%n",
                    servers.get(i).name(),
                    median(rounds.stream().map(round -> round[server]).toList()),
                    median(rounds.stream()
                            .map(round -> round[server] / round[0])
                            .toList()),
                    servers.get(0).name(),
                    rounds.stream().mapToDouble(round -> round[server]).min().orElseThrow(),
                    rounds.size());
        }
    }

    /**
     * The one in the middle.
     *
     * @param values at least one
     * @return the median
     */
    public static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /**
     * The one that so many are not above.
     *
     * @param values at least one
     * @param part from 0 to 1
     * @return the quantile
     */
    public static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part - 0.5)));
    }

    /**
     * Warms up, measures and reports.
     *
     * @param count of rounds
     * @param seconds how long each server is loaded in each
     * @param warmUp how many requests come before
     * @throws IOException when the load cannot be made
     * @throws InterruptedException when interrupted
     */
    public void run(int count, int seconds, long warmUp) throws IOException, InterruptedException {
        warmUp(warmUp);
        while (rounds.size() < count) {
            round(seconds);
        }
        report();
    }
}
