package org.undercurrent.examples.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.undercurrent.examples.bench.load.Answer;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.Server;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * What a path costs when it is first asked for, in the order of chance; and what readers of another path notice of a client
 * that walks all of them without a pause. The readers ask 500 times a second, and their time counts from when they meant to ask.
 */
public final class FirstUseBenchmark {
    private static final int FIRST_USES = 3_000;
    private static final int READS = 2_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private FirstUseBenchmark() {}

    /**
     * Prints quantiles, then the reader's p99 without and with the walker, by turns.
     *
     * @param arguments the number of rounds, defaults to 9
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        int port = Server.freePort();
        List<String> command = Server.java(List.of("-jar", Server.JAR, "serve", "--port", String.valueOf(port)));
        try (Server server = Server.start("undercurrent", command, port, "/robots.txt")) {
            Iterator<String> paths = shuffled();
            firstUses(server, paths);
            reads(server);
            compare(server, paths, rounds);
        }
    }

    private static Iterator<String> shuffled() {
        List<String> paths = new ArrayList<>(Snapshot.builder().build().paths().toList());
        Collections.shuffle(paths, new Random(1));
        System.out.printf("%,d paths%n", paths.size());
        return paths.iterator();
    }

    private static void firstUses(Server server, Iterator<String> paths) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < FIRST_USES; i++) {
            millis.add(millisSince(System.nanoTime(), server, paths.next()));
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

    private static void compare(Server server, Iterator<String> paths, int rounds)
            throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double alone = reads(server);
            AtomicBoolean walking = new AtomicBoolean(true);
            CompletableFuture<Integer> walker = CompletableFuture.supplyAsync(() -> walk(server, paths, walking));
            double together = reads(server);
            walking.set(false);
            ratios.add(together / alone);
            System.out.printf(
                    "round %2d: the reader's p99 is %6.2f ms alone, %6.2f ms with a walker of %,d paths (x %.2f)%n",
                    round + 1, alone, together, walker.join(), together / alone);
        }
        System.out.printf("median of %d ratios: x %.2f%n", rounds, Comparison.median(ratios));
    }

    private static int walk(Server server, Iterator<String> paths, AtomicBoolean walking) {
        int walked = 0;
        try {
            for (; walking.get() && paths.hasNext(); walked++) {
                Answer.of(server.at(paths.next())).requireFound();
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("the walk ended early, after " + walked + " paths", broken);
        }
        return walked;
    }

    /** Returns the p99 in milliseconds. */
    private static double reads(Server server) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        long meant = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            meant += PAUSE;
            TimeUnit.NANOSECONDS.sleep(meant - System.nanoTime());
            millis.add(millisSince(meant, server, Server.TOPIC));
        }
        return Comparison.quantile(millis, 0.99);
    }

    private static double millisSince(long start, Server server, String path) throws IOException, InterruptedException {
        Answer.of(server.at(path)).requireFound();
        return (System.nanoTime() - start) / 1e6;
    }
}
