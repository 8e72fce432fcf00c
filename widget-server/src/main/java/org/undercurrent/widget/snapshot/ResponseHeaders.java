package org.undercurrent.widget.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which headers go with what. */
final class ResponseHeaders {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";
    static final String METHODS = "GET, HEAD, OPTIONS";

    /** Five minutes is how fast a correction arrives. */
    private static final String SHORT = "public, max-age=300, stale-while-revalidate=60, stale-if-error=86400";

    private static final String HOUR = "public, max-age=3600, stale-while-revalidate=86400";

    private ResponseHeaders() {}

    /** A fragment or data, made to be read from any origin; opened directly it can do nothing. */
    static Map<String, String> data(String contentType, String language) {
        Map<String, String> headers = base(contentType, SHORT);
        headers.put("Content-Language", language);
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Content-Security-Policy", "default-src 'none'; style-src 'self'; sandbox");
        return headers;
    }

    /** The same, of an entry that has a page. */
    static Map<String, String> data(String contentType, String language, String canonical) {
        Map<String, String> headers = data(contentType, language);
        headers.put("Link", "<" + canonical + ">; rel=\"canonical\"");
        return headers;
    }

    /** A document that people open. */
    static Map<String, String> page(String language) {
        Map<String, String> headers = base(HTML, SHORT);
        headers.put("Content-Language", language);
        headers.put("Content-Security-Policy", PagePolicy.TEXT);
        return headers;
    }

    static Map<String, String> page(String language, String canonical, String oembed) {
        Map<String, String> headers = page(language);
        headers.put(
                "Link",
                "<" + canonical + ">; rel=\"canonical\", <" + oembed
                        + ">; rel=\"alternate\"; type=\"application/json+oembed\"");
        return headers;
    }

    /** A document for an iframe, also on pages that let in only what asks to be let in. */
    static Map<String, String> frame(String language, String canonical, String policy) {
        Map<String, String> headers = data(HTML, language, canonical);
        headers.put("Content-Security-Policy", policy);
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
        return headers;
    }

    /** Editors ask once, and keep the answer with their text. */
    static Map<String, String> oembed(String language, String canonical) {
        Map<String, String> headers = data(JSON, language, canonical);
        headers.put("Cache-Control", "public, max-age=3600");
        return headers;
    }

    /** The builder, which runs our script and shows our widget. */
    static Map<String, String> builder(String language) {
        Map<String, String> headers = page(language);
        headers.put("Content-Security-Policy", PagePolicy.BUILDER);
        return headers;
    }

    /** The embed script, its style sheet and the like: the same for all partners, in every language. */
    static Map<String, String> asset(String contentType) {
        return base(contentType, HOUR);
    }

    /** The embed script, with where its readable form is. */
    static Map<String, String> script(String contentType, String sourceMap) {
        Map<String, String> headers = asset(contentType);
        headers.put("SourceMap", sourceMap);
        return headers;
    }

    /** The same under an address that names its bytes. */
    static Map<String, String> immutable(String contentType, String sourceMap) {
        Map<String, String> headers = script(contentType, sourceMap);
        headers.put("Cache-Control", "public, max-age=31536000, immutable");
        return headers;
    }

    /** An error. One for people is not in the sandbox of data, for there a browser does not dial the crisis lines. */
    static Map<String, String> error(String contentType, String language, boolean keep) {
        Map<String, String> headers = data(contentType, language);
        headers.put("Cache-Control", keep ? "public, max-age=60" : "no-store");
        if (contentType.equals(HTML)) {
            headers.put("Content-Security-Policy", PagePolicy.TEXT);
        }
        return headers;
    }

    /** The way to another address. */
    static Map<String, String> redirect(String location) {
        Map<String, String> headers = base("text/plain; charset=utf-8", SHORT);
        headers.put("Location", location);
        headers.put("X-Robots-Tag", "noindex");
        return headers;
    }

    /** The answer to OPTIONS, which is the browser's question before a request that is not simple. */
    static Map<String, String> preflight() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Allow", METHODS);
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Access-Control-Allow-Methods", METHODS);
        headers.put("Access-Control-Allow-Headers", "*");
        headers.put("Access-Control-Max-Age", "86400");
        return headers;
    }

    private static Map<String, String> base(String contentType, String cacheControl) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", cacheControl);
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        headers.put("Timing-Allow-Origin", "*");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        return headers;
    }
}
