package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** The script that partners load, with what it must know of this server written into it. */
final class EmbedScript {
    private static final String FOLDER = "/META-INF/undercurrent/";
    private static final String PLACEHOLDER = "__UNDERCURRENT__";

    private EmbedScript() {}

    static String of(URI baseUrl, List<String> languages, List<String> regions) {
        return read("embed/embed.min.js").replace(PLACEHOLDER, settings(baseUrl, languages, regions));
    }

    /** The version of this software. */
    static String version() {
        return read("version.txt").strip();
    }

    private static String settings(URI baseUrl, List<String> languages, List<String> regions) {
        return Json.createObjectBuilder()
                .add("base", baseUrl.toString())
                .add("version", version())
                .add("languages", Json.createArrayBuilder(languages))
                .add("regions", Json.createArrayBuilder(regions))
                .build()
                .toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String read(String name) {
        try (InputStream resource = EmbedScript.class.getResourceAsStream(FOLDER + name)) {
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
