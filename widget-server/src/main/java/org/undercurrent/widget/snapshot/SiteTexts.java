package org.undercurrent.widget.snapshot;

import java.util.function.Supplier;

/**
 * What is made of all content together.
 *
 * @param gallery the page at the root
 * @param stylesheet the style of everything
 * @param references all sources
 */
record SiteTexts(Supplier<String> gallery, Supplier<String> stylesheet, Supplier<String> references) {}
