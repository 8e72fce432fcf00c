package org.undercurrent.render;

/** How much of an entry is shown. */
public enum View {
    /** All of it. */
    FULL,
    /** Title, crisis line, summary, key points and a link to the whole. */
    CARD
}
