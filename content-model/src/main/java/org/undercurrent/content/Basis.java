package org.undercurrent.content;

/** What a cell of a comparison rests on. */
public enum Basis {
    /** On the references of the cell. */
    REFERENCE,
    /** On how treatment is usually done; the reader sees this mark. */
    COMMON_PRACTICE
}
