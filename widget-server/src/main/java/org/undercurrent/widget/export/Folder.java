package org.undercurrent.widget.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
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
final class Folder implements Closeable {
    private static final String OWN = ".undercurrent";
    private static final String MANIFEST = "manifest.json";
    private static final String PLAN = "plan.txt";
    private static final String LOCK = "lock";

    private final Path given;
    private final Path root;
    private final Path own;
    private final Path fresh;
    private final AtomicLong count = new AtomicLong();
    private Closeable lock = () -> {};

    /** Absolute, for of {@code .} nothing is left when it is normalized, and nothing begins with that. */
    Folder(Path given) {
        this.given = given;
        this.root = given.toAbsolutePath().normalize();
        this.own = root.resolve(OWN);
        this.fresh = own.resolve("fresh");
    }

    Path absolute() {
        return root;
    }

    /** Two at once would delete each other's fresh files. The file stays, for who deletes it may delete the next one's. */
    private void lock() throws IOException {
        FileChannel channel = FileChannel.open(own.resolve(LOCK), CREATE, WRITE);
        lock = channel;
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // said below
        }
        throw new IllegalArgumentException(
                "another export to " + this + " is under way; wait for it, then run it again");
    }

    /** Notes what will be written; gives every file that an earlier run may have written, and this one may. */
    Set<String> begin(Set<String> names) throws IOException {
        requireOurs();
        Files.createDirectories(own);
        lock();
        deleteAll(fresh);
        Files.createDirectories(fresh);
        Set<String> known = new TreeSet<>(names);
        if (Files.exists(own.resolve(MANIFEST))) {
            known.addAll(Manifest.names(given.resolve(OWN).resolve(MANIFEST)));
        }
        if (Files.exists(own.resolve(PLAN))) {
            known.addAll(Files.readAllLines(own.resolve(PLAN)));
        }
        writeOwn(PLAN, known);
        return known;
    }

    private void requireOurs() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IllegalArgumentException(this + " is a file; give a directory to export to");
        }
        if (!Files.isDirectory(root) || Files.isDirectory(own)) {
            return;
        }
        try (Stream<Path> files = Files.list(root)) {
            if (files.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        this + " holds files that are not from an export; give a new or an empty directory");
            }
        }
    }

    /** Whether it had to be written, because it was not there or was not the same. */
    boolean write(String name, byte[] bytes) throws IOException {
        try {
            return replace(name, bytes);
        } catch (IOException failed) { // a full disk names nothing
            throw new IOException("'" + name + "': " + failed.getMessage(), failed);
        }
    }

    private boolean replace(String name, byte[] bytes) throws IOException {
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

    /** How many of them there were. */
    int remove(Set<String> names) throws IOException {
        int removed = 0;
        for (String name : names) {
            Path file = root.resolve(name).normalize();
            if (file.startsWith(root)) {
                removed += Files.deleteIfExists(file) ? 1 : 0;
                removeEmpty(parent(file));
            }
        }
        return removed;
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

    /** Lets the next export begin. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    @Override
    public String toString() {
        return "'" + given + "'";
    }
}
