package org.undercurrent.widget.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * A path as files: its bytes, and beside them the compressed ones.
 *
 * @param versions bytes by the name of the file; none when it cannot be rendered
 */
record ExportedFile(Map<String, byte[]> versions) {
    /** What hosts of files show for all else. */
    static final String NOT_FOUND = "404.html";

    private static final Optional<String> GZIP = Optional.of("gzip");

    /** Pages have no ending in their address; hosts of files find {@code dreams.html} for {@code dreams}. */
    static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String ending = file.isEmpty() ? "index.html" : file.indexOf('.') < 0 ? ".html" : "";
        return path.substring(1) + ending;
    }

    static ExportedFile of(Snapshot snapshot, String path) {
        return new ExportedFile(versions(snapshot, path, name(path), 200));
    }

    static ExportedFile notFound(Snapshot snapshot) {
        return new ExportedFile(versions(snapshot, "/404", NOT_FOUND, 404));
    }

    /** What goes with it, without what depends on bytes and coding. */
    static Map<String, String> notFoundHeaders(Snapshot snapshot) {
        Map<String, String> headers =
                new LinkedHashMap<>(snapshot.respond(Request.get("/404")).headers());
        headers.keySet().removeAll(List.of("Vary", "Content-Length"));
        return headers;
    }

    private static Map<String, byte[]> versions(Snapshot snapshot, String path, String name, int status) {
        Map<String, byte[]> versions = new TreeMap<>();
        Response plain = snapshot.respond(Request.get(path));
        if (plain.status() == status) {
            versions.put(name, bytes(plain));
            versions.put(name + ".gz", bytes(snapshot.respond(new Request("GET", path, "", header -> coding(header)))));
        }
        return versions;
    }

    private static Optional<String> coding(String header) {
        return header.equalsIgnoreCase("Accept-Encoding") ? GZIP : Optional.empty();
    }

    private static byte[] bytes(Response response) {
        byte[] bytes = new byte[response.body().remaining()];
        response.body().get(bytes);
        return bytes;
    }
}
