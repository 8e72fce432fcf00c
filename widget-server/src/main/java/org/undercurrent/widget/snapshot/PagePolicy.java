package org.undercurrent.widget.snapshot;

/** What a document of ours may load, and who may frame it. */
final class PagePolicy {
    static final String TEXT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /** The page that shows widgets runs the script of the widgets, and its own. */
    static final String BUILDER = TEXT + "; script-src 'self'; connect-src 'self'";

    /** Whose pages may frame it follows. */
    static final String ANCESTORS = "; frame-ancestors ";

    private PagePolicy() {}

    /** In a sandbox there is no origin to be the same as, so what is inside is named by its digest. */
    static String frame(String style, String script, String ancestors) {
        return "default-src 'none'; script-src '" + Digests.integrity("SHA-256", script) + "'; style-src '"
                + Digests.integrity("SHA-256", style)
                + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'" + ANCESTORS + ancestors;
    }
}
