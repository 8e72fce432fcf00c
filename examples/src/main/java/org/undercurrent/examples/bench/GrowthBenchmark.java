package org.undercurrent.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.undercurrent.examples.bench.load.Answer;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.Server;

/**
 * How serving grows with 100, 1,000 and 10,000 entries: processor time for a request when each entry was asked for once and a
 * hundred of them are asked for again and again, and the memory of the process.
 */
public final class GrowthBenchmark {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final int ASKED = 100;
    private static final int WARM_UP = 300_000;

    private GrowthBenchmark() {}

    /**
     * Prints each round, medians and ratios.
     *
     * @param arguments the number of rounds, defaults to 9
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        List<Server> servers = new ArrayList<>();
        try {
            for (int size : SIZES) {
                servers.add(serving(size));
            }
            compare(servers, rounds);
        } finally {
            servers.forEach(Server::close);
        }
    }

    private static Server serving(int size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("generated");
        new GeneratedPack(size).writeTo(folder);
        Server server = Server.undercurrent(List.of("--content", folder.toString()));
        double before = server.residentMebibytes();
        for (int topic = 0; topic < size; topic++) {
            Answer.of(server.at(path(topic))).requireFound();
        }
        server.awaitIdle();
        System.out.printf(
                "%,7d entries  %6.1f MiB resident after the start, %6.1f MiB when all are ready%n",
                size, before, server.residentMebibytes());
        return server;
    }

    private static void compare(List<Server> servers, int rounds) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(servers);
        for (int size : SIZES) {
            comparison.ask("/", "-s", script(size).toString());
        }
        comparison.run(rounds, 3, WARM_UP);
    }

    /** Asks for entries from all parts of the pack by turns. */
    private static Path script(int size) throws IOException {
        List<String> lines = new ArrayList<>(List.of("local paths = {"));
        IntStream.range(0, ASKED).forEach(i -> lines.add("  \"" + path(i * (size / ASKED)) + "\","));
        lines.add("}");
        lines.add("local last = 0");
        lines.add("request = function() last = last % #paths + 1; return wrk.format(\"GET\", paths[last]) end");
        return Files.write(Files.createTempFile("paths", ".lua"), lines);
    }

    private static String path(int topic) {
        return "/v1/en-US/001/topics/topic-" + topic + ".html";
    }
}
