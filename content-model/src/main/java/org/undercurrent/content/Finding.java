package org.undercurrent.content;

/** A figure that research reported. Never without what was measured, in whom, when, and by whom. */
public sealed interface Finding permits Difference, Rate, Correlation {
    /**
     * What was measured.
     *
     * @return plain text
     */
    String measure();

    /**
     * When it was measured.
     *
     * @return plain text, for example {@code after treatment}
     */
    String timePoint();

    /**
     * Who was studied.
     *
     * @return plain text
     */
    String population();

    /**
     * The source.
     *
     * @return the id of a reference that has been verified
     */
    String reference();
}
