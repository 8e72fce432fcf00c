package org.undercurrent.content;

/** How far the sources of an evidence entry agree; an editor's summary of its caveats, not a formal grade. */
public enum Certainty {
    /** Several reviews agree. */
    CONSISTENT,
    /** Few or small studies. */
    LIMITED,
    /** Researchers or guidelines disagree. */
    DISPUTED
}
