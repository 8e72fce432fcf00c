package org.undercurrent.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of the files of a pack, for editors that complete and check while one writes. It judges one
 * file at a time; {@link ContentPack#read} judges the pack.
 */
public final class PackSchema {
    private static final String RESOURCE = "/META-INF/undercurrent/schema/pack.schema.json";

    private PackSchema() {}

    /**
     * The schema.
     *
     * @return JSON
     */
    public static String text() {
        try (InputStream in = PackSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of the content model");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
        }
    }
}
