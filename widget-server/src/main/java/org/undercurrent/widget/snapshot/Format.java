package org.undercurrent.widget.snapshot;

import java.util.List;
import java.util.Optional;

/** What an entry is served as, each with the form of its address. */
enum Format {
    /** The whole entry as a fragment. */
    FULL("/v1/", ".html", "text/html; charset=utf-8"),
    /** The short view as a fragment. */
    CARD("/v1/", ".card.html", "text/html; charset=utf-8"),
    /** The entry as data. */
    JSON("/v1/", ".json", "application/json"),
    /** The entry in the words of schema.org. */
    JSON_LD("/v1/", ".jsonld", "application/ld+json"),
    /** The entry as Markdown. */
    MARKDOWN("/v1/", ".md", "text/markdown; charset=utf-8"),
    /** The entry as plain text. */
    TEXT("/v1/", ".txt", "text/plain; charset=utf-8"),
    /** The page to share. */
    PAGE("/", "", "text/html; charset=utf-8");

    /** Longer endings first, since one ends with another. */
    private static final List<Format> DATA = List.of(CARD, FULL, JSON, JSON_LD, MARKDOWN, TEXT);

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

    /** The format of a file under {@code /v1/}. */
    static Optional<Format> ofFile(String name) {
        return DATA.stream().filter(format -> name.endsWith(format.suffix)).findFirst();
    }
}
