package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that come with the server. */
final class BundledFile {
    private static final String FOLDER = "/META-INF/undercurrent/";

    private BundledFile() {}

    static String read(String name) {
        try (InputStream resource = BundledFile.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "no resource " + FOLDER + name + " on the class path (is the jar complete?)");
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read resource " + FOLDER + name, unreadable);
        }
    }
}
