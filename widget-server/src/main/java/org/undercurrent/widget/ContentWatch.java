package org.undercurrent.widget;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Reads the content anew when its files change. It looks at times and sizes rather than at events, since editors save by
 * renaming, by truncating and by writing beside; and it waits until two looks agree, so that half a file is not read.
 */
final class ContentWatch {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final List<Path> places;
    private final Map<Path, String> first;
    private volatile Thread thread = new Thread();

    /** Looks for the first time, so to be made before the content is read. */
    ContentWatch(List<Path> places) {
        this.places = List.copyOf(places);
        this.first = look();
    }

    void start(Runnable reload) {
        thread = new Thread(() -> watch(reload), "undercurrent-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    private void watch(Runnable reload) {
        try {
            Map<Path, String> served = first;
            while (true) {
                Thread.sleep(LOOK.toMillis());
                Map<Path, String> now = look();
                if (!now.equals(served)) {
                    served = settled(now);
                    reloadOrKeep(reload);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Path, String> settled(Map<Path, String> changed) throws InterruptedException {
        Map<Path, String> before = changed;
        Thread.sleep(LOOK.toMillis());
        for (Map<Path, String> now = look(); !now.equals(before); now = look()) {
            before = now;
            Thread.sleep(LOOK.toMillis());
        }
        return before;
    }

    private static void reloadOrKeep(Runnable reload) {
        try {
            reload.run();
            LoggerFactory.getLogger(ContentWatch.class).info("the content was read anew");
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(ContentWatch.class)
                    .warn("the last good content stays, for the new is broken: {}", broken.getMessage());
        }
    }

    /** Follows links, for what is served may be a link to the newest of several directories. */
    private Map<Path, String> look() {
        Map<Path, String> seen = new TreeMap<>();
        for (Path place : places) {
            try {
                Files.walkFileTree(place, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Look(seen));
            } catch (IOException gone) {
                seen.put(place, "unreadable");
            }
        }
        return seen;
    }

    /** What it sees is noted, with the file itself, for two may be of one time and size. */
    private static final class Look extends SimpleFileVisitor<Path> {
        private final Map<Path, String> seen;

        Look(Map<Path, String> seen) {
            this.seen = seen;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            seen.put(directory, "directory " + attributes.fileKey());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seen.put(file, attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
            return FileVisitResult.CONTINUE;
        }

        /** A link in a circle, or a file that went between the list and the look. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            seen.put(file, "unreadable");
            return FileVisitResult.CONTINUE;
        }

        /** The same of a directory. */
        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}
