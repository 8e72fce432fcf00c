package org.undercurrent.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.undercurrent.examples.bench.load.Server;

/** How an export grows: 100, 200 and 400 entries in one region, with the time, and how many cores it keeps busy. */
public final class ExportBenchmark {
    private static final List<Integer> SIZES = List.of(100, 200, 400);

    private ExportBenchmark() {}

    /**
     * Prints each export.
     *
     * @param arguments the number of rounds, defaults to 3
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        List<Path> packs = new ArrayList<>();
        for (int size : SIZES) {
            packs.add(Files.createTempDirectory("generated"));
            new GeneratedPack(size).writeTo(packs.get(packs.size() - 1));
        }
        for (int round = 0; round < rounds; round++) {
            for (Path pack : packs) {
                export(pack);
            }
        }
    }

    private static void export(Path pack) throws IOException, InterruptedException {
        Path site = Files.createTempDirectory("site");
        List<String> command = Server.java(List.of("-jar", Server.JAR, "export", site.toString()));
        command.addAll(List.of("--base-url", "https://example.org", "--content", pack.toString()));
        command.addAll(List.of("--languages", "en-US", "--regions", "US"));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double cpuSeconds = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            cpuSeconds = Math.max(cpuSeconds, Server.cpuMicros(process.pid()) / 1e6);
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        report(process.exitValue(), files(site), seconds, cpuSeconds);
    }

    private static void report(int exitCode, long files, double seconds, double cpuSeconds) {
        System.out.printf(
                "exit code %d  %,7d files  %6.1f s  %6.1f s of processor: %.2f ms for a file, %.2f cores busy%n",
                exitCode, files, seconds, cpuSeconds, 1e3 * cpuSeconds / files, cpuSeconds / seconds);
    }

    private static long files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
