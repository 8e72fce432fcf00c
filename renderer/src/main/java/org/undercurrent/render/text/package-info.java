/** Plain text of 72 columns. Start with {@link org.undercurrent.render.text.TextRenderer}. */
@NullMarked
package org.undercurrent.render.text;

import org.jspecify.annotations.NullMarked;
