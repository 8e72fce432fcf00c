package org.undercurrent.render.html;

/**
 * What a fragment can do without. Crisis text, sources, review notice, disclaimer, the disclosure of a story, caveats and
 * risks are not among it: they are always shown.
 */
public enum Part {
    /** The box with the main points, above the text. */
    KEY_POINTS,
    /** The list of sections above a long topic. */
    CONTENTS,
    /** Charts and drawings; their tables stay. */
    DRAWINGS,
    /** Links to other entries below the text. */
    RELATED
}
