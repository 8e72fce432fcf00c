package org.undercurrent.widget.snapshot;

/** What a page of ours may load. */
final class PagePolicy {
    static final String TEXT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /** The page that shows widgets runs the script of the widgets, and its own. */
    static final String BUILDER = TEXT + "; script-src 'self'; connect-src 'self'";

    private PagePolicy() {}
}
