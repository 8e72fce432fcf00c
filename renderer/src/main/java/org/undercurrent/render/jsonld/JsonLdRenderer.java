package org.undercurrent.render.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.outline.Settings;

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
public final class JsonLdRenderer {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private final Settings settings;

    private JsonLdRenderer(Settings settings) {
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

    /**
     * Renders an entry.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @return a JSON-LD document
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String render(ContentPack pack, String id) {
        return render(pack, pack.entry(id).id());
    }

    /**
     * Renders an entry.
     *
     * @param pack has the entry
     * @param id its name
     * @return a JSON-LD document
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
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
    public static final class Builder {
        private Settings settings = Settings.DEFAULTS;

        private Builder() {}

        /**
         * The region whose helplines are shown, defaults to {@code 001}, the world.
         *
         * @param code ISO 3166-1 alpha-2, or {@code 001}
         * @return this builder
         * @throws org.undercurrent.content.InvalidContentException when the code is malformed
         */
        public Builder region(String code) {
            settings = settings.withRegion(code);
            return this;
        }

        /**
         * The day that decides whether a review is overdue, defaults to the pack's own date.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            settings = settings.withAsOf(day);
            return this;
        }

        /**
         * The public address of the server that shows the entries, defaults to none.
         *
         * @param address for example {@code https://widgets.example.org}
         * @return this builder
         * @throws IllegalArgumentException when it is not a plain http or https address
         */
        public Builder baseUrl(URI address) {
            settings = settings.withBase(address);
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public JsonLdRenderer build() {
            return new JsonLdRenderer(settings);
        }
    }
}
