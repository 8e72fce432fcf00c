/**
 * Text as it is written: Markdown to {@link org.undercurrent.content.RichText}. Start with
 * {@link org.undercurrent.content.text.Markdown}.
 */
@NullMarked
package org.undercurrent.content.text;

import org.jspecify.annotations.NullMarked;
