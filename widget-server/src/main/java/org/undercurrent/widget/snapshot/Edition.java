package org.undercurrent.widget.snapshot;

import java.util.List;

/**
 * One language as it is served: what there is, and how it is made. Everything is a pure function of the content, the
 * address and the date.
 */
interface Edition {
    /** The tag of the language, as it stands in addresses. */
    String language();

    /** The entries, as {@code kind/id}, in the order of the pack. */
    List<String> entries();

    /** Whether there is such an entry. */
    boolean hasEntry(String entry);

    /** The regions, in the order of the pack. */
    List<String> regions();

    /** Whether there are helplines of such a region. */
    boolean hasRegion(String region);

    /** Renders an entry. */
    String render(Address address);

    /** What an entry is about. */
    Headline headline(String entry);

    /** All entries, enough to search them. */
    String catalog();

    /** The helplines of all regions. */
    String helplines();

    /** The title of an error. */
    String title(Refusal refusal);

    /** What a reader is told about an error. */
    String words(Refusal refusal);

    /** A page for people that says what went wrong, with the crisis lines of the region. */
    String message(String region, Refusal refusal);

    /** The crisis lines of a region in plain text. */
    String crisisText(String region);
}
