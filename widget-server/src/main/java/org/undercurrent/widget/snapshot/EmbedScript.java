package org.undercurrent.widget.snapshot;

import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that partners load, with what they must know of this server written into them. */
final class EmbedScript {
    private static final String PLACEHOLDER = "__UNDERCURRENT__";

    private EmbedScript() {}

    /** The one for widgets. Plain words weigh least where every page pays for them; sorted, the world comes first. */
    static String of(URI baseUrl, List<String> languages, List<String> regions) {
        String codes = regions.stream().sorted().collect(Collectors.joining());
        return with("embed/embed.min.js", baseUrl.toString(), String.join(" ", languages), codes);
    }

    /** The one for frames. */
    static String forFrames(URI baseUrl) {
        return with("embed/embed-frame.js", baseUrl.toString());
    }

    /** The version of this software. */
    static String version() {
        return Resources.read("version.txt").strip();
    }

    private static String with(String script, String... words) {
        String arguments = Stream.of(words)
                .map(each -> Json.createValue(each).toString())
                .collect(Collectors.joining(","))
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return Resources.read(script).replace(PLACEHOLDER, arguments);
    }
}
