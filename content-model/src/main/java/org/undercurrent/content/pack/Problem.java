package org.undercurrent.content.pack;

/**
 * One thing that is wrong with a pack.
 *
 * @param place {@code pack/file#pointer} (RFC 6901), or {@code pack/file:line:column} for a syntax error
 * @param expected what would have been accepted
 * @param actual what was found
 * @param hint the remedy, or empty
 */
public record Problem(String place, String expected, String actual, String hint) {

    /** For example {@code acme/myths.json#/myths/0/fact: expected text but was missing}. */
    @Override
    public String toString() {
        return place + ": expected " + expected + " but was " + actual + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
