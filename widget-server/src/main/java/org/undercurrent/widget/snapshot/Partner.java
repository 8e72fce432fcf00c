package org.undercurrent.widget.snapshot;

import java.util.List;

/**
 * A site that shows the content.
 *
 * @param id its short name
 * @param origins where its pages are, for example {@code https://clinic.example}
 * @param languages the languages that it shows; empty for all. The builder for it, at {@code /for/} and its id, begins in
 *     the first
 * @param region whose crisis lines it shows, which its builder begins with
 * @param theme {@code auto}, {@code light}, {@code dark} or {@code contrast}, which its builder begins with if it offers it
 */
public record Partner(String id, List<String> origins, List<String> languages, String region, String theme) {
    /** Copies the lists. */
    public Partner {
        origins = List.copyOf(origins);
        languages = List.copyOf(languages);
    }
}
