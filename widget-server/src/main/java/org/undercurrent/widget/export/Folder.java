package org.undercurrent.widget.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Where an export goes. A folder of its own in it holds the manifest, and while a run is under way the names of all files
 * that it may write, so that the next run knows which are ours even when this one is killed.
 */
final class Folder {
    private static final String OWN = ".undercurrent";
    private static final String MANIFEST = "manifest.json";
    private static final String PLAN = "plan.txt";

    private final Path root;
    private final Path own;
    private final Path fresh;
    private final AtomicLong count = new AtomicLong();

    Folder(Path root) {
        this.root = root;
        this.own = root.resolve(OWN);
        this.fresh = own.resolve("fresh");
    }

    Path absolute() {
        return root.toAbsolutePath().normalize();
    }

    /** Notes what will be written; gives every file that an earlier run may have written, and this one may. */
    Set<String> begin(Set<String> names) throws IOException {
        requireOurs();
        deleteAll(fresh);
        Files.createDirectories(fresh);
        Set<String> known = new TreeSet<>(names);
        if (Files.exists(own.resolve(MANIFEST))) {
            known.addAll(Manifest.names(own.resolve(MANIFEST)));
        }
        if (Files.exists(own.resolve(PLAN))) {
            known.addAll(Files.readAllLines(own.resolve(PLAN)));
        }
        writeOwn(PLAN, known);
        return known;
    }

    private void requireOurs() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IllegalArgumentException("'" + root + "' is a file; give a directory to export to");
        }
        if (!Files.isDirectory(root) || Files.isDirectory(own)) {
            return;
        }
        try (Stream<Path> files = Files.list(root)) {
            if (files.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "'" + root + "' holds files that are not from an export; give a new or an empty directory");
            }
        }
    }

    /** Whether it had to be written, because it was not there or was not the same. */
    boolean write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Path part = fresh.resolve(String.valueOf(count.incrementAndGet()));
        Files.write(part, bytes);
        Files.createDirectories(parent(file));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** A file beside the manifest, which is no part of the site. */
    void writeOwn(String name, Collection<String> lines) throws IOException {
        write(OWN + "/" + name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    void remove(Set<String> names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name).normalize();
            if (file.startsWith(root.normalize())) {
                Files.deleteIfExists(file);
                removeEmpty(parent(file));
            }
        }
    }

    private void removeEmpty(Path directory) throws IOException {
        Path empty = directory;
        while (!empty.equals(root) && isEmpty(empty)) {
            Files.delete(empty);
            empty = parent(empty);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? root : parent;
    }

    void finish(String manifest) throws IOException {
        writeOwn(MANIFEST, List.of(manifest));
        Files.deleteIfExists(own.resolve(PLAN));
        deleteAll(fresh);
    }

    private static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public String toString() {
        return "'" + root + "'";
    }
}
