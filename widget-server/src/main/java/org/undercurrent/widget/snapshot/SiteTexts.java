package org.undercurrent.widget.snapshot;

import java.util.function.Supplier;

/**
 * What is made of all content together.
 *
 * @param gallery the page at the root
 * @param stylesheet the style of everything
 * @param references all sources
 * @param ancestors whose pages may frame ours, in the words of a policy
 */
record SiteTexts(
        Supplier<String> gallery, Supplier<String> stylesheet, Supplier<String> references, String ancestors) {}
