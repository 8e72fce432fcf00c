package org.undercurrent.widget.snapshot;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one address can answer. Thousands of these are kept, and most are asked for in one coding only, so the
 * response in a coding is put together when it is first asked for; the bytes of both are there.
 */
final class Resource {
    /** What the headers and the objects around the bytes take, measured. */
    private static final int HEADERS = 3 << 9;

    private final String route;
    private final int status;
    private final Headers headers;
    private final String digest;
    private final int size;
    private final Memo<Response> plain;
    private final Memo<Response> compressed;

    private Resource(String route, int status, Map<String, String> headers, byte[] bytes, ByteBuffer gzip) {
        this.route = route;
        this.status = status;
        this.headers = Headers.of(headers);
        this.digest = EntityTags.digest(bytes);
        int plainLength = bytes.length; // the bytes themselves must not be kept
        int gzipLength = gzip.remaining();
        this.size = plainLength + gzipLength + HEADERS;
        ByteBuffer both =
                ByteBuffer.allocateDirect(plainLength + gzipLength).put(bytes).put(gzip);
        this.plain = new Memo<>(() -> response(Coding.IDENTITY, both.slice(0, plainLength)));
        this.compressed = new Memo<>(() -> response(Coding.GZIP, both.slice(plainLength, gzipLength)));
    }

    /** A page, a fragment, data or a script, with its validators. */
    static Resource ok(String route, Map<String, String> headers, byte[] bytes, ByteBuffer gzip) {
        return new Resource(route, 200, headers, bytes, gzip);
    }

    /** The body of an error; it has no validator, for nobody needs to keep it. */
    static Resource error(String route, int status, Map<String, String> headers, byte[] bytes) {
        return new Resource(route, status, headers, bytes, Coding.gzip(bytes));
    }

    /** The way to another address; it has no validator, for it is asked for once. */
    static Resource redirect(String route, Map<String, String> headers, byte[] bytes) {
        return new Resource(route, 302, headers, bytes, Coding.gzip(bytes));
    }

    /** Memory held, in all codings. */
    int size() {
        return size;
    }

    Response answer(Request request, Coding coding) {
        Response response = (coding == Coding.GZIP ? compressed : plain).make();
        if (isConditional() && matches(request.header("If-None-Match"))) {
            return response.notModified();
        }
        return request.method().equals("HEAD") ? response.head() : response;
    }

    private boolean isConditional() {
        return status == 200;
    }

    private boolean matches(Optional<String> ifNoneMatch) {
        return ifNoneMatch.isPresent() && EntityTags.match(ifNoneMatch.get(), digest);
    }

    private Response response(Coding coding, ByteBuffer body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Vary", "Accept-Encoding");
        if (isConditional()) {
            all.put("ETag", coding.tag(digest));
        }
        if (coding == Coding.GZIP) {
            all.put("Content-Encoding", "gzip");
        }
        all.put("Content-Length", String.valueOf(body.remaining()));
        return Response.of(route, status, all, body);
    }
}
