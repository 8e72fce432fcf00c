package org.undercurrent.content;

/**
 * One thing that a constructor refused.
 *
 * @param member the member at fault, for example {@code title} or {@code channels/0}
 * @param expected what would have been accepted
 * @param actual what was found
 * @param hint the remedy, or empty
 */
public record Flaw(String member, String expected, String actual, String hint) {

    /** What {@link #actual} says of a member that was not there at all. */
    static final String MISSING = "missing";

    /**
     * Whether the member was not there at all.
     *
     * @return true when nothing was given
     */
    public boolean missing() {
        return actual.equals(MISSING);
    }

    /** For example {@code title: expected text but was blank (write what the reader gets)}. */
    @Override
    public String toString() {
        return member + ": expected " + expected + " but was " + actual + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
