package org.undercurrent.content;

/** What a term names, beside being a word. */
public enum TermCategory {
    /** A word of research, care or theory. */
    WORD,
    /** Something that a therapist does. */
    TECHNIQUE,
    /** A way the mind protects itself. */
    DEFENSE
}
