package org.undercurrent.render.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.RendererBuilder;
import org.undercurrent.render.View;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.text.TextRenderer;

/**
 * Renders content as JSON: an entry with its markup, plain text, sources and crisis text, or the catalog of a pack.
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * JsonRenderer json = JsonRenderer.builder().region("US").build();
 * String topic = json.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class JsonRenderer implements Renderer {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final RenderSettings settings;
    private final List<ContentPack> translations;
    private final HtmlRenderer html;
    private final TextRenderer text;

    private JsonRenderer(RenderSettings settings, List<ContentPack> translations, HtmlRenderer look) {
        this.settings = settings;
        this.translations = translations;
        this.html = look.toBuilder().settings(settings).view(View.FULL).build();
        this.text = TextRenderer.builder().settings(settings).build();
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
        Entry entry = pack.entry(id);
        return written(json -> new EntryJson(json, pack, settings, translations)
                .write(entry, html.render(pack, id), text.render(pack, id)));
    }

    /**
     * Lists the entries of a pack with what helps to search and link them.
     *
     * @param pack the pack
     * @return a JSON object
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String catalog(ContentPack pack) {
        return written(json -> new CatalogJson(json, pack, settings.region(), settings.addresses(pack)).write());
    }

    /**
     * Lists the helplines of all regions of a pack, each region with those that a reader there is shown.
     *
     * @param pack the pack
     * @return a JSON object
     */
    public String helplines(ContentPack pack) {
        return written(
                json -> new HelplinesJson(json, pack, Labels.of(pack.imprint().language())).write());
    }

    /**
     * Lists the sources of some packs, each once, as CSL-JSON that reference managers read.
     *
     * @param packs the packs; of several sources with one id the first is listed
     * @return a JSON array
     */
    public String references(List<ContentPack> packs) {
        Map<String, Reference> references = new LinkedHashMap<>();
        packs.forEach(
                pack -> pack.references().forEach(reference -> references.putIfAbsent(reference.id(), reference)));
        return written(json -> {
            json.writeStartArray();
            references.values().forEach(new ReferenceJson(json)::write);
            json.writeEnd();
        });
    }

    private static String written(Consumer<JsonGenerator> writer) {
        StringWriter written = new StringWriter(4096);
        try (JsonGenerator json = GENERATORS.createGenerator(written)) {
            writer.accept(json);
        }
        return written.toString();
    }

    /** Configures a renderer. */
    public static final class Builder extends RendererBuilder<Builder> {
        private List<ContentPack> translations = List.of();
        private HtmlRenderer html = HtmlRenderer.builder().build();

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The packs that are shown in other languages, defaults to none: an entry that they have too links to it.
         *
         * @param packs one for each language; the one that is rendered may be among them
         * @return this builder
         */
        public Builder translations(List<ContentPack> packs) {
            this.translations = List.copyOf(packs);
            return this;
        }

        /**
         * Renders the markup of an entry as this renderer does, with its templates and words, defaults to ours. Region, day
         * and address are those of this builder, and the whole entry is shown.
         *
         * @param html the renderer
         * @return this builder
         */
        public Builder html(HtmlRenderer html) {
            this.html = html;
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public JsonRenderer build() {
            return new JsonRenderer(settings(), translations, html);
        }
    }
}
