package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.undercurrent.content.Entry;

/** Whatever is done to a pack, it loads or says where it is broken. */
class MutationTest {
    private static final int PACKS = 1_000;
    private static final long SECONDS = 60;

    private final List<String> names = new BundledPacks().names();
    private final Map<String, Map<String, byte[]>> files = new HashMap<>();

    MutationTest() throws IOException {
        for (String name : names) {
            files.put(name, files(PackSource.bundled(name)));
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyEditedPackLoadsOrReportsLocatedProblems() {
        edit(0, PACKS, System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void soDoTenTimesAsMany() {
        edit(PACKS, 11 * PACKS, System.nanoTime() + TimeUnit.MINUTES.toNanos(50));
    }

    /** Some 2,500 edits in 1,000 packs, the same every time, as many as the time allows. */
    private void edit(int from, int to, long end) {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger loaded = new AtomicInteger();
        IntStream.range(from, to)
                .parallel()
                .filter(seed -> System.nanoTime() < end)
                .forEach(seed -> {
                    done.incrementAndGet();
                    loaded.addAndGet(read(seed) ? 1 : 0);
                });
        assertThat(loaded.get()).as("edits that a pack survives").isBetween(1, done.get() - 1);
    }

    private boolean read(int seed) {
        String name = names.get(seed % names.size());
        PackSource source = new MutatedPack(PackSource.bundled(name), files.getOrDefault(name, Map.of()), seed);
        try {
            ContentPack content = ContentPack.read(source);
            Entry entry = content.entries().get(seed % content.entries().size());
            assertThat(content.digest(entry.id())).hasSize(64);
            assertThat(content.related(entry.id())).doesNotContain(entry.id());
            return true;
        } catch (InvalidPackException invalid) {
            assertThat(invalid.problems())
                    .as("seed %s", seed)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.place())
                            .matches("psychodynamic-depression/[^#]+\\.json(#(/.*)?|:\\d+:\\d+)?"));
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("seed " + seed, other);
        }
    }

    private static Map<String, byte[]> files(PackSource pack) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : BrokenPack.listed(pack)) {
            try (InputStream in = pack.open(name).orElse(InputStream.nullInputStream())) {
                files.put(name, in.readAllBytes());
            }
        }
        files.values().removeIf(bytes -> bytes.length == 0);
        return files;
    }
}
