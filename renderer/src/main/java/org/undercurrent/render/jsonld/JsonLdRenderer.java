package org.undercurrent.render.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.RendererBuilder;

/**
 * Renders content as JSON-LD with the types of schema.org: the page, what it is about, what it rests on, and who reviewed
 * it. The crisis text of the reader's region is its first node. It may stand in a {@code script} element as it is: the
 * characters that could end one are escaped. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * JsonLdRenderer jsonLd = JsonLdRenderer.builder().region("US").build();
 * String topic = jsonLd.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class JsonLdRenderer implements Renderer {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private final RenderSettings settings;

    private JsonLdRenderer(RenderSettings settings) {
        this.settings = settings;
    }

    /**
     * Configures a renderer.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(ContentPack pack, EntryId id) {
        Graph graph = new Graph(pack, pack.entry(id), settings);
        Thing document = Thing.graph(graph.crisis(), graph.page());
        return escaped(FACTORY.createObjectBuilder(document.members()).build().toString());
    }

    /** These stand in strings only, so that the document stays the same. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Configures a renderer. */
    public static final class Builder extends RendererBuilder<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public JsonLdRenderer build() {
            return new JsonLdRenderer(settings());
        }
    }
}
