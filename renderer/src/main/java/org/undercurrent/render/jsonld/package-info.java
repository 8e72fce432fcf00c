/**
 * JSON-LD with the words of schema.org, for search engines and other machines. Start with
 * {@link org.undercurrent.render.jsonld.JsonLdRenderer}.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * JsonLdRenderer jsonLd = JsonLdRenderer.builder().region("US").build();
 * String topic = jsonLd.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
@NullMarked
package org.undercurrent.render.jsonld;

import org.jspecify.annotations.NullMarked;
