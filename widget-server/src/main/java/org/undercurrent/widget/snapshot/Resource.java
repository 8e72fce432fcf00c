package org.undercurrent.widget.snapshot;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that one address can answer, made once: each coding with its body, its HEAD and its 304. */
final class Resource {
    /** What the headers and the objects around the bytes take, measured. */
    private static final int HEADERS = 2 << 10;

    private final String route;
    private final String digest;
    private final boolean conditional;
    private final Variant identity;
    private final Variant gzip;
    private final int size;

    private Resource(String route, int status, Map<String, String> headers, byte[] bytes) {
        this.route = route;
        this.digest = EntityTags.digest(bytes);
        this.conditional = status == 200;
        byte[] compressed = Coding.GZIP.encode(bytes);
        this.size = bytes.length + compressed.length + HEADERS;
        ByteBuffer both = ByteBuffer.allocateDirect(bytes.length + compressed.length);
        both.put(bytes).put(compressed);
        this.identity = variant(Coding.IDENTITY, status, headers, both.slice(0, bytes.length));
        this.gzip = variant(Coding.GZIP, status, headers, both.slice(bytes.length, compressed.length));
    }

    /** A page, a fragment, data or a script, with its validators. */
    static Resource ok(String route, Map<String, String> headers, byte[] bytes) {
        return new Resource(route, 200, headers, bytes);
    }

    /** The body of an error; it has no validator, for nobody needs to keep it. */
    static Resource error(String route, int status, Map<String, String> headers, byte[] bytes) {
        return new Resource(route, status, headers, bytes);
    }

    /** The way to another address; it has no validator, for it is asked for once. */
    static Resource redirect(String route, Map<String, String> headers, byte[] bytes) {
        return new Resource(route, 302, headers, bytes);
    }

    /** Memory held, in all codings. */
    int size() {
        return size;
    }

    Response answer(Request request, Coding coding) {
        Variant variant = coding == Coding.GZIP ? gzip : identity;
        if (conditional && matches(request.header("If-None-Match"))) {
            return variant.notModified;
        }
        return request.method().equals("HEAD") ? variant.head : variant.full;
    }

    private boolean matches(Optional<String> ifNoneMatch) {
        return ifNoneMatch.isPresent() && EntityTags.match(ifNoneMatch.get(), digest);
    }

    private Variant variant(Coding coding, int status, Map<String, String> headers, ByteBuffer body) {
        Map<String, String> shared = new LinkedHashMap<>(headers);
        shared.put("Vary", "Accept-Encoding");
        if (conditional) {
            shared.put("ETag", coding.tag(digest));
        }
        Map<String, String> full = new LinkedHashMap<>(shared);
        if (coding == Coding.GZIP) {
            full.put("Content-Encoding", "gzip");
        }
        full.put("Content-Length", String.valueOf(body.remaining()));
        shared.remove("Content-Type");
        Headers sent = Headers.of(full);
        return new Variant(
                Response.of(route, status, sent, body),
                Response.withoutBody(route, status, sent),
                Response.withoutBody(route, 304, shared));
    }

    private record Variant(Response full, Response head, Response notModified) {}
}
