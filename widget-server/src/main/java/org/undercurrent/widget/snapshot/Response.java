package org.undercurrent.widget.snapshot;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A response that is ready to send. Immutable and safe to share between threads. */
public final class Response {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
    private static final Set<String> OF_THE_BODY = Set.of("Content-Type", "Content-Encoding", "Content-Length");

    private final String route;
    private final int status;
    private final Headers headers;
    private final ByteBuffer body;

    private Response(String route, int status, Map<String, String> headers, ByteBuffer body) {
        this.route = route;
        this.status = status;
        this.headers = Headers.of(headers);
        this.body = body;
    }

    static Response of(String route, int status, Map<String, String> headers, ByteBuffer body) {
        return new Response(route, status, headers, body.asReadOnlyBuffer());
    }

    static Response withoutBody(String route, int status, Map<String, String> headers) {
        return new Response(route, status, headers, NOTHING);
    }

    /** The same as HEAD is answered. */
    Response head() {
        return withoutBody(route, status, headers);
    }

    /** What tells a client to keep what it has. */
    Response notModified() {
        return withoutBody(route, 304, headers.without(OF_THE_BODY));
    }

    /** The same with some headers of its own in place of the leave for all. */
    Response with(Map<String, String> own) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove("Access-Control-Allow-Origin");
        changed.putAll(own);
        return new Response(route, status, changed, body);
    }

    /**
     * What sort of thing was asked for, for statistics; one of a few words, and never which entry.
     *
     * @return for example {@code card}; {@code none} for an address where nothing is
     */
    public String route() {
        return route;
    }

    /**
     * The status code.
     *
     * @return for example 200
     */
    public int status() {
        return status;
    }

    /**
     * Every header to send but {@code Date} and {@code Connection}, each name once, {@code Content-Length} among them
     * where the status allows it, for HEAD too.
     *
     * @return values by name, in the order to send
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * One of the headers.
     *
     * @param name as in {@link #headers}
     * @return the value, or empty when there is none
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * The bytes to send; none for HEAD and for statuses without a body.
     *
     * @return a read-only buffer with a position of its own
     */
    public ByteBuffer body() {
        return body.duplicate();
    }

    /** For example {@code 200 {Content-Type=text/plain, Content-Length=25}}. */
    @Override
    public String toString() {
        return status + " " + headers;
    }
}
