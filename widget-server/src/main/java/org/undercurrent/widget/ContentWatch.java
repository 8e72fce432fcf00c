package org.undercurrent.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private Map<Path, String> look() {
        Map<Path, String> seen = new TreeMap<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.forEach(file -> seen.put(file, state(file)));
            } catch (IOException | UncheckedIOException gone) {
                seen.put(place, "unreadable");
            }
        }
        return seen;
    }

    /** A file may go between the list and the look. */
    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isDirectory() ? "directory" : attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException gone) {
            return "gone";
        }
    }
}
