package org.undercurrent.render.html;

import org.undercurrent.render.bundled.BundledText;

/** The stylesheet that comes with the renderer, read once. */
final class Stylesheet {
    private static final String USUAL = "uc-";
    private static final String CSS = BundledText.of("undercurrent.css");

    private Stylesheet() {}

    /** The rules for the classes of a prefix; the names of tokens stay. */
    static String of(String classPrefix) {
        return classPrefix.equals(USUAL) ? CSS : CSS.replace("." + USUAL, "." + classPrefix);
    }
}
