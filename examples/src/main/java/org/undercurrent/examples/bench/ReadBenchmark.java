package org.undercurrent.examples.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.undercurrent.content.pack.ContentPack;

/** How reading grows: generated packs of 100, 1,000 and 10,000 entries, by turns, and the heap that they keep. */
public final class ReadBenchmark {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final int ROUNDS = 7;

    private ReadBenchmark() {}

    /**
     * Prints medians and ratios.
     *
     * @param arguments ignored
     */
    public static void main(String[] arguments) {
        List<GeneratedPack> packs = SIZES.stream().map(GeneratedPack::new).toList();
        packs.forEach(ReadBenchmark::read); // only warms the reader up
        List<double[]> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(
                        round -> packs.stream().mapToDouble(ReadBenchmark::read).toArray())
                .toList();
        for (int i = 0; i < packs.size(); i++) {
            report(packs.get(i), median(rounds, i), median(rounds, 0));
        }
    }

    private static double read(GeneratedPack pack) {
        long before = System.nanoTime();
        ContentPack content = ContentPack.read(pack);
        double millis = (System.nanoTime() - before) / 1e6;
        if (content.ids().size() != pack.entries() + 1) {
            throw new IllegalStateException("read " + content.ids().size() + " entries");
        }
        return millis;
    }

    private static void report(GeneratedPack pack, double millis, double smallest) {
        long before = usedHeap();
        ContentPack content = ContentPack.read(pack);
        content.entries();
        double kept = usedHeap() - before;
        System.out.printf(
                "%,7d entries  %8.1f ms (x %.1f)  %6.1f MB of JSON  keeps %6.1f MB (x %.1f)%n",
                content.ids().size() - 1,
                millis,
                millis / smallest,
                pack.bytes() / 1e6,
                kept / 1e6,
                kept / pack.bytes());
    }

    private static long usedHeap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double median(List<double[]> rounds, int place) {
        return rounds.stream().map(round -> round[place]).sorted().toList().get(rounds.size() / 2);
    }
}
