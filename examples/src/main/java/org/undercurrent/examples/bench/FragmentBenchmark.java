package org.undercurrent.examples.bench;

import java.io.IOException;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.Contenders;
import org.undercurrent.examples.bench.load.Server;

/**
 * A cached fragment: processor time for a request of the widget server, of a bare Undertow and of nginx, which all send the
 * same headers and the same compressed bytes. Each has one core; the load of 64 connections that are kept alive comes from
 * another. Needs Linux, {@code wrk} and {@code nginx} (Debian: nginx-light).
 */
public final class FragmentBenchmark {
    private static final int WARM_UP = 400_000;

    private FragmentBenchmark() {}

    /**
     * Prints each round, medians and ratios.
     *
     * @param arguments the number of rounds, defaults to 15
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        try (Contenders contenders = new Contenders()) {
            contenders.addBareUndertow();
            contenders.addNginx();
            Comparison comparison = new Comparison(contenders.all());
            contenders.all().forEach(server -> comparison.ask(Server.TOPIC));
            comparison.run(rounds, 3, WARM_UP);
        }
    }
}
