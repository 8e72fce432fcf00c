package org.undercurrent.widget.snapshot;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is made of all content together.
 *
 * @param gallery the page at the root, by its language
 * @param stylesheet the style of everything
 * @param references all sources
 * @param partners whose pages alone may show it; empty for all
 */
record SiteTexts(
        Function<String, String> gallery,
        Supplier<String> stylesheet,
        Supplier<String> references,
        Optional<Partners> partners) {}
