/**
 * JSON: an entry with everything that a program needs of it, and the catalog. Start with
 * {@link org.undercurrent.render.json.JsonRenderer}.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * JsonRenderer json = JsonRenderer.builder().region("US").build();
 * String topic = json.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
@NullMarked
package org.undercurrent.render.json;

import org.jspecify.annotations.NullMarked;
