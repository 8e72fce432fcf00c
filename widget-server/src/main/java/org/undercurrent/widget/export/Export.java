package org.undercurrent.widget.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * Writes a snapshot as files: the same bytes that the server sends, plain and compressed. Each file is replaced at once or
 * not at all; what is up to date stays as it is, and what an earlier export wrote and this one does not is removed. A run
 * that was interrupted is finished by the next.
 *
 * <pre>{@code
 * Export.Summary done = new Export(snapshot, Path.of("public")).run(files -> {});
 * }</pre>
 */
public final class Export {
    private final Snapshot snapshot;
    private final List<String> paths;
    private final Folder folder;

    /**
     * Plans an export.
     *
     * @param snapshot what to write
     * @param directory where to; new, empty, or that of an earlier export
     */
    public Export(Snapshot snapshot, Path directory) {
        this.snapshot = snapshot;
        this.paths = snapshot.paths().toList();
        this.folder = new Folder(directory);
    }

    /**
     * What was done.
     *
     * @param files how many files there are now
     * @param written how many of them were new or changed
     * @param removed how many others were removed
     */
    public record Summary(int files, int written, int removed) {}

    /**
     * How many paths there are to write.
     *
     * @return the number that progress counts up to
     */
    public int size() {
        return paths.size();
    }

    /**
     * Writes them, on all cores.
     *
     * @param progress told after each path how many are done, one call at a time, from several threads; what it throws ends
     *     the run, and is thrown here
     * @return what was done
     * @throws IllegalArgumentException when the directory holds something else, or another export to it is under way
     * @throws IncompleteExportException when an entry cannot be rendered; what could be is written
     * @throws UncheckedIOException when a file cannot be written; the message names it
     */
    public Summary run(LongConsumer progress) {
        try (folder) {
            Set<String> names = names();
            Set<String> known = folder.begin(names);
            Run run = new Run(progress);
            run.writeAll();
            requireComplete();
            hostingRules();
            known.removeAll(names);
            int removed = folder.remove(known);
            folder.finish(Manifest.of(snapshot, run.digests));
            return new Summary(names.size(), run.written.get(), removed);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "cannot export to " + folder + ": " + failed.getMessage()
                            + " (it takes a directory that can be written, with room; then run it again)",
                    failed);
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        paths.forEach(path -> Collections.addAll(names, ExportedFile.name(path), ExportedFile.name(path) + ".gz"));
        Collections.addAll(names, ExportedFile.NOT_FOUND, ExportedFile.NOT_FOUND + ".gz");
        return names;
    }

    private void requireComplete() {
        if (!snapshot.failures().isEmpty()) {
            throw new IncompleteExportException(snapshot.failures());
        }
    }

    private void hostingRules() throws IOException {
        List<String> lines = new ArrayList<>();
        new NginxRules(snapshot, folder.absolute()).write(lines);
        folder.writeOwn("nginx.conf", lines);
        lines.clear();
        new CaddyRules(snapshot, folder.absolute()).write(lines);
        folder.writeOwn("Caddyfile", lines);
    }

    /** One walk over all paths, by several workers. */
    private final class Run implements Callable<Boolean> {
        final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
        final AtomicInteger written = new AtomicInteger();
        private final AtomicInteger next = new AtomicInteger();
        private final LongConsumer progress;
        private long done;

        Run(LongConsumer progress) {
            this.progress = progress;
        }

        void writeAll() throws IOException {
            write(ExportedFile.notFound(snapshot));
            int cores = Runtime.getRuntime().availableProcessors();
            ExecutorService workers = Executors.newFixedThreadPool(cores);
            try {
                await(workers.invokeAll(Collections.nCopies(cores, this)));
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted; run it again to finish", told);
            } finally {
                workers.shutdownNow();
            }
        }

        /** What a worker does; when one fails, nothing is left for the others. */
        @Override
        public Boolean call() throws IOException {
            try {
                for (int i = next.getAndIncrement(); i < paths.size(); i = next.getAndIncrement()) {
                    write(ExportedFile.of(snapshot, paths.get(i)));
                    report();
                }
                return true;
            } catch (IOException | RuntimeException failed) {
                next.set(paths.size());
                throw failed;
            }
        }

        /** One at a time, so that none overtakes another. */
        private synchronized void report() {
            done++;
            progress.accept(done);
        }

        private void write(ExportedFile file) throws IOException {
            for (Map.Entry<String, byte[]> version : file.versions().entrySet()) {
                if (folder.write(version.getKey(), version.getValue())) {
                    written.incrementAndGet();
                }
                digests.put(version.getKey(), Manifest.digest(version.getValue()));
            }
        }
    }

    private static void await(List<Future<Boolean>> workers) throws IOException, InterruptedException {
        for (Future<Boolean> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException failed) {
                throw reason(failed.getCause());
            }
        }
    }

    private static RuntimeException reason(@Nullable Throwable failed) throws IOException {
        if (failed instanceof IOException refused) {
            throw refused;
        }
        return failed instanceof RuntimeException thrown
                ? thrown
                : new IllegalStateException("the export stopped", failed);
    }
}
