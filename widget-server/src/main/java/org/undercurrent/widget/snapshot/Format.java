package org.undercurrent.widget.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry is served as, each with the form of its address. */
enum Format {
    /** The whole entry as a fragment. */
    FULL("/v1/", ".html", "text/html; charset=utf-8"),
    /** The short view as a fragment. */
    CARD("/v1/", ".card.html", "text/html; charset=utf-8"),
    /** The entry as data. */
    JSON("/v1/", ".json", "application/json"),
    /** The whole entry as a document for an iframe. */
    FRAME("/frame/", ".html", "text/html; charset=utf-8"),
    /** The short view as a document for an iframe. */
    FRAME_CARD("/frame/", ".card.html", "text/html; charset=utf-8"),
    /** What an editor shows that is given the page's address. */
    OEMBED("/oembed/", ".json", "application/json"),
    /** The entry in the words of schema.org. */
    JSON_LD("/v1/", ".jsonld", "application/ld+json"),
    /** The entry as Markdown. */
    MARKDOWN("/v1/", ".md", "text/markdown; charset=utf-8"),
    /** The entry as plain text. */
    TEXT("/v1/", ".txt", "text/plain; charset=utf-8"),
    /** The page to share. */
    PAGE("/", "", "text/html; charset=utf-8");

    /** Longer endings first, since one ends with another. */
    private static final List<Format> FILES =
            List.of(CARD, FULL, JSON, JSON_LD, MARKDOWN, TEXT, FRAME_CARD, FRAME, OEMBED);

    private final String prefix;
    private final String suffix;
    private final String contentType;

    Format(String prefix, String suffix, String contentType) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.contentType = contentType;
    }

    String prefix() {
        return prefix;
    }

    String suffix() {
        return suffix;
    }

    String contentType() {
        return contentType;
    }

    /** Its name in statistics. */
    String route() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of a file in one of the folders. */
    static Optional<Format> ofFile(String folder, String name) {
        return FILES.stream()
                .filter(format ->
                        name.endsWith(format.suffix) && format.folder().equals(folder))
                .findFirst();
    }

    /** All paths of this format, with a named group for each part. */
    String pattern() {
        return prefix + "(?<lang>[A-Za-z0-9-]+)/(?<region>[A-Z0-9]+)/(?<kind>[a-z-]+)/(?<id>[a-z0-9-]+)"
                + suffix.replace(".", "\\.");
    }

    private String folder() {
        return prefix.substring(1, prefix.length() - 1);
    }
}
