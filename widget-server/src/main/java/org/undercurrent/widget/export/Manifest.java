package org.undercurrent.widget.export;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.undercurrent.widget.snapshot.Snapshot;

/** The list of all files with their digests, by which a host can be checked. */
final class Manifest {
    private Manifest() {}

    static String of(Snapshot snapshot, Map<String, String> digests) {
        JsonObjectBuilder files = Json.createObjectBuilder();
        digests.forEach(files::add);
        return Json.createObjectBuilder()
                .add("version", Snapshot.version())
                .add("baseUrl", snapshot.baseUrl().toString())
                .add("asOf", snapshot.asOf().toString())
                .add("files", files)
                .build()
                .toString();
    }

    static Set<String> names(Path manifest) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(manifest))) {
            return reader.readObject().getJsonObject("files").keySet();
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(
                    "'" + manifest + "' is not as an export left it; export to a new directory", broken);
        }
    }

    static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-384", impossible);
        }
    }
}
