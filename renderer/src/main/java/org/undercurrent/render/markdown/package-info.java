/**
 * CommonMark, the crisis lines first. Start with {@link org.undercurrent.render.markdown.MarkdownRenderer}.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * MarkdownRenderer markdown = MarkdownRenderer.builder().region("US").build();
 * String topic = markdown.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
@NullMarked
package org.undercurrent.render.markdown;

import org.jspecify.annotations.NullMarked;
