package org.undercurrent.render;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Labels in no language: every word of ours stands between marks, so that one without them was written elsewhere. */
public final class PseudoLabels {
    private PseudoLabels() {}

    /** All labels between marks, in a direction. */
    public static Labels marked(String direction) {
        Map<String, String> marked = new HashMap<>();
        Properties ours = ours();
        ours.stringPropertyNames().forEach(key -> marked.put(key, "\u27e6" + ours.getProperty(key) + "\u27e7"));
        marked.put("direction", direction);
        marked.put("time.clock", "12");
        return new Labels(Locale.US, marked);
    }

    private static Properties ours() {
        Properties labels = new Properties();
        Path file = Path.of("src/main/resources/META-INF/undercurrent/labels/en-US.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            labels.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labels;
    }
}
