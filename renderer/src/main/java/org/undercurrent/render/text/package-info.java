/**
 * Plain text of 72 columns, the crisis lines first. Start with {@link org.undercurrent.render.text.TextRenderer}.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * TextRenderer text = TextRenderer.builder().region("US").build();
 * String topic = text.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 *
 * <p>The sheet on which a clinic signs an entry off: {@link org.undercurrent.render.text.ReviewSheetRenderer}.
 */
@NullMarked
package org.undercurrent.render.text;

import org.jspecify.annotations.NullMarked;
