/** HTML: fragments, documents and the stylesheet. Start with {@link org.undercurrent.render.html.HtmlRenderer}. */
@NullMarked
package org.undercurrent.render.html;

import org.jspecify.annotations.NullMarked;
