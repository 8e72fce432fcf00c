package org.undercurrent.widget.snapshot;

/** What a page of ours may load. */
final class PagePolicy {
    static final String TEXT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    private PagePolicy() {}
}
