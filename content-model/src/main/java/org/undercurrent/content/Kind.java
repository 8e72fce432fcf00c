package org.undercurrent.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of entry, each with the word that stands in an address and the word that stands in a link. */
public enum Kind {
    /** An explanation in sections. */
    TOPIC("topics", "topic"),
    /** An option grid: options by dimensions. */
    COMPARISON("comparisons", "comparison"),
    /** A question that readers ask, with its answer. */
    QUESTION("questions", "question"),
    /** A common claim with a fair answer. */
    MYTH("myths", "myth"),
    /** A made-up composite story. */
    STORY("stories", "story"),
    /** A word explained; techniques and defenses are terms too. */
    TERM("terms", "term"),
    /** Points to reflect on, never a test. */
    CHECKLIST("checklists", "checklist"),
    /** What research found, with its figures, comparators and caveats. */
    EVIDENCE("evidence", "evidence"),
    /** What to do in danger. */
    CRISIS_NOTICE("crisis-notices", "crisis-notice"),
    /** An ordered reading list. */
    COLLECTION("collections", "collection");

    private final String folder;
    private final String scheme;

    Kind(String folder, String scheme) {
        this.folder = folder;
        this.scheme = scheme;
    }

    /**
     * The word in addresses and pack folders.
     *
     * @return the plural, for example {@code topics}
     */
    public String folder() {
        return folder;
    }

    /**
     * The word in links of the text, as in {@code [dreams](topic:dreams)}.
     *
     * @return the singular, for example {@code topic}
     */
    public String scheme() {
        return scheme;
    }

    /**
     * The kind of a folder.
     *
     * @param folder the plural, for example {@code topics}
     * @return the kind, or empty when there is none of this name
     */
    public static Optional<Kind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /**
     * The kind of a link scheme.
     *
     * @param scheme the singular, for example {@code topic}
     * @return the kind, or empty when there is none of this name
     */
    public static Optional<Kind> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(kind -> kind.scheme.equals(scheme))
                .findFirst();
    }

    /**
     * All folders, in the order of the kinds.
     *
     * @return the plurals
     */
    public static List<String> folders() {
        return Arrays.stream(values()).map(Kind::folder).toList();
    }
}
