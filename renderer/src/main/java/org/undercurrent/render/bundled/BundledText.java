package org.undercurrent.render.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the renderer's jar; read through this class, so that it works on the module path too. */
public final class BundledText {
    private static final String FOLDER = "/META-INF/undercurrent/";

    private BundledText() {}

    /**
     * Whether there is such a file.
     *
     * @param name for example {@code templates/topic.ftlh}
     * @return true when it can be read
     */
    public static boolean has(String name) {
        return BundledText.class.getResource(FOLDER + name) != null;
    }

    /**
     * Reads a file.
     *
     * @param name for example {@code undercurrent.css}
     * @return all of it
     * @throws IllegalStateException when it is missing
     */
    public static String of(String name) {
        try (InputStream bytes = BundledText.class.getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "no file '" + FOLDER + name + "' in the renderer's jar; use a complete jar");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
