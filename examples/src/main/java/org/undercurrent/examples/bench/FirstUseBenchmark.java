package org.undercurrent.examples.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.KeptConnection;
import org.undercurrent.examples.bench.load.Load;
import org.undercurrent.examples.bench.load.Server;
import org.undercurrent.examples.bench.load.Walk;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * What a path costs when it is first asked for, in the order of chance; and what readers of another path notice of a client
 * that walks all of them without a pause: readers on 64 connections who ask as fast as they can, and one who asks 500 times
 * a second, at moments of chance, of a server that has little else to do. The server has all cores, or the first one while
 * the readers have the second. Needs Linux and {@code wrk}.
 */
public final class FirstUseBenchmark {
    private static final int FIRST_USES = 3_000;
    private static final int WARM_UP = 90_000;
    private static final int LOAD_SECONDS = 4;
    private static final int READS = 2_000;
    private static final double PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final String ONE_CORE = "one-core";

    private FirstUseBenchmark() {}

    /**
     * Prints quantiles, then the readers' p99 without and with the walker, by turns.
     *
     * @param arguments the number of rounds, defaults to 9; after it {@code one-core} for a server that has no more
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     * @throws IllegalArgumentException when something else stands there
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        boolean oneCore = isForOneCore(arguments);
        int port = Server.freePort();
        List<String> java = Server.java(List.of("-jar", Server.JAR, "serve", "--port", String.valueOf(port)));
        List<String> command = oneCore ? Server.onOneCore(java) : java;
        if (oneCore) {
            Server.leaveFirstCore();
        }
        try (Server server = Server.start("undercurrent", command, port, "/robots.txt")) {
            Iterator<String> paths = shuffled();
            firstUses(server, paths);
            warmUp(server, paths);
            compare(server, paths, rounds);
        }
    }

    private static boolean isForOneCore(String[] arguments) {
        if (arguments.length > 1 && !arguments[1].equals(ONE_CORE)) {
            throw new IllegalArgumentException(
                    "expected " + ONE_CORE + " after the number of rounds but was '" + arguments[1] + "'");
        }
        return arguments.length > 1;
    }

    private static Iterator<String> shuffled() {
        List<String> paths = new ArrayList<>(Snapshot.builder().build().paths().toList());
        Collections.shuffle(paths, new Random(1));
        System.out.printf("%,d paths%n", paths.size());
        return paths.iterator();
    }

    private static void firstUses(Server server, Iterator<String> paths) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(server.at("/"))) {
            for (int i = 0; i < FIRST_USES; i++) {
                long start = System.nanoTime();
                connection.get(paths.next());
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        report("first 100 first uses", millis.subList(0, 100));
        report("all first uses", millis);
    }

    private static void report(String what, List<Double> millis) {
        System.out.printf(
                "%-22s %6.2f ms median  %6.2f ms p90  %6.2f ms p99  of %,d%n",
                what,
                Comparison.median(millis),
                Comparison.quantile(millis, 0.9),
                Comparison.quantile(millis, 0.99),
                millis.size());
    }

    /** Until what makes pages is compiled; that takes minutes, and the compiler's work would count as the walker's. */
    private static void warmUp(Server server, Iterator<String> paths) throws IOException, InterruptedException {
        try (KeptConnection connection = new KeptConnection(server.at("/"))) {
            for (int i = 0; i < WARM_UP; i++) {
                connection.get(paths.next());
            }
        }
        Load.of(server.at(Server.TOPIC), LOAD_SECONDS);
        server.awaitIdle();
    }

    private static void compare(Server server, Iterator<String> paths, int rounds)
            throws IOException, InterruptedException {
        List<Double> busy = new ArrayList<>();
        List<Double> calm = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Readers alone = Readers.of(server);
            Walk walk = new Walk(server.at("/"), paths);
            Readers together = Readers.of(server);
            busy.add(together.busy / alone.busy);
            calm.add(together.calm / alone.calm);
            System.out.printf(
                    "round %2d, walker of %,d paths: p99 of 64 readers %.2f ms alone, %.2f ms with it (x %.2f);"
                            + " of one %.2f ms alone, %.2f ms with it (x %.2f)%n",
                    round,
                    walk.end(),
                    alone.busy,
                    together.busy,
                    together.busy / alone.busy,
                    alone.calm,
                    together.calm,
                    together.calm / alone.calm);
        }
        System.out.printf(
                "medians of %d ratios: 64 readers x %.2f, one reader x %.2f%n",
                rounds, Comparison.median(busy), Comparison.median(calm));
    }

    /** The p99 in milliseconds, of 64 readers and of one. */
    private record Readers(double busy, double calm) {
        static Readers of(Server server) throws IOException, InterruptedException {
            return new Readers(Load.of(server.at(Server.TOPIC), LOAD_SECONDS).p99(), calm(server));
        }

        /**
         * Who oversleeps asks later, which is not the server's doing; who waits for an answer should have asked meanwhile.
         * Who asked at equal distances would keep step with the server's pace, and meet all of what it makes or nothing.
         */
        private static double calm(Server server) throws IOException {
            Random chance = new Random(READS);
            List<Double> millis = new ArrayList<>(READS);
            try (KeptConnection connection = new KeptConnection(server.at("/"))) {
                long start = System.nanoTime();
                long answered = start;
                for (int i = 0; i < READS; i++) {
                    long turn = start + (long) (-PAUSE * Math.log(1 - chance.nextDouble()));
                    start = answered > turn ? turn : sleepUntil(turn);
                    connection.get(Server.TOPIC);
                    answered = System.nanoTime();
                    millis.add((answered - start) / 1e6);
                }
            }
            return Comparison.quantile(millis, 0.99);
        }

        /** Finer than a sleep, which Java 17 rounds up to a millisecond. */
        private static long sleepUntil(long turn) {
            long now = System.nanoTime();
            while (now < turn) {
                LockSupport.parkNanos(turn - now);
                now = System.nanoTime();
            }
            return now;
        }
    }
}
