package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The script under an address that names its bytes, for partners who want to know exactly what runs. Its path is known once
 * it is made, which no start waits for.
 */
final class PinnedScript {
    private static final Pattern PATH = Pattern.compile("/[^/]+-[0-9a-f]{8}/embed\\.js");

    private final URI baseUrl;
    private final Supplier<String> script;
    private volatile @Nullable String path;

    PinnedScript(URI baseUrl, Supplier<String> script) {
        this.baseUrl = baseUrl;
        this.script = script;
    }

    /** Whether it may be at a path; costs nothing. */
    boolean mayBeAt(String asked) {
        String known = path;
        return known == null ? PATH.matcher(asked).matches() : asked.equals(known);
    }

    /** The script, if it is at a path. */
    Optional<String> at(String asked) {
        return asked.equals(path()) ? Optional.of(script.get()) : Optional.empty();
    }

    String path() {
        String known = path;
        if (known == null) {
            String digest = Digests.hex(script.get().getBytes(UTF_8));
            known = "/" + EmbedScript.version() + "-" + digest.substring(0, 8) + "/embed.js";
            path = known;
        }
        return known;
    }

    /** Its address and digest, in the form that browsers check. */
    String integrity() {
        return Json.createObjectBuilder()
                .add("version", EmbedScript.version())
                .add(
                        "scripts",
                        Json.createObjectBuilder().add(baseUrl + path(), Digests.integrity("SHA-384", script.get())))
                .build()
                .toString();
    }
}
