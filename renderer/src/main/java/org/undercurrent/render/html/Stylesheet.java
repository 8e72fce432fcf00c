package org.undercurrent.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet that comes with the renderer, read once. */
final class Stylesheet {
    private static final String FILE = "/META-INF/undercurrent/undercurrent.css";
    private static final String CSS = read();

    private Stylesheet() {}

    /** The rules for the classes of a prefix; the names of tokens stay. */
    static String of(String classPrefix) {
        return CSS.replace(".uc-", "." + classPrefix);
    }

    private static String read() {
        try (InputStream bytes = Stylesheet.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("no file '" + FILE + "' in the renderer's jar; use a complete jar");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
