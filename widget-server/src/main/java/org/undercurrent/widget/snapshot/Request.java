package org.undercurrent.widget.snapshot;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client asks, as far as an answer depends on it.
 *
 * @param method as the client wrote it, for example {@code GET}
 * @param path the path of the address, not decoded, without the query
 * @param query what follows the question mark, or empty; only {@code /v1/oembed} looks at it
 * @param headers the value of a header by its name in any case; several lines of one name joined by a comma
 */
public record Request(String method, String path, String query, Function<String, Optional<String>> headers) {

    /** Refuses null. */
    public Request {
        Objects.requireNonNull(method, "method must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(query, "query must not be null");
        Objects.requireNonNull(headers, "headers must not be null");
    }

    /**
     * A GET without headers.
     *
     * @param path the path of the address
     * @return the request
     */
    public static Request get(String path) {
        return new Request("GET", path, "", name -> Optional.empty());
    }

    /**
     * The value of a header.
     *
     * @param name in any case
     * @return the value, or empty when the client sent none
     */
    public Optional<String> header(String name) {
        return headers.apply(name);
    }
}
