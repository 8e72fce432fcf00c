package org.undercurrent.widget.snapshot;

import jakarta.json.Json;
import java.net.URI;
import java.util.List;

/** The script that partners load, with what it must know of this server written into it. */
final class EmbedScript {
    private static final String PLACEHOLDER = "__UNDERCURRENT__";

    private EmbedScript() {}

    static String of(URI baseUrl, List<String> languages, List<String> regions) {
        return BundledFile.read("embed/embed.min.js").replace(PLACEHOLDER, settings(baseUrl, languages, regions));
    }

    /** The version of this software. */
    static String version() {
        return BundledFile.read("version.txt").strip();
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
}
