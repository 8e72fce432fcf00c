package org.undercurrent.render.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
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
public final class JsonRenderer {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final String region;
    private final Optional<LocalDate> asOf;
    private final Optional<String> base;
    private final List<ContentPack> translations;
    private final HtmlRenderer html;
    private final TextRenderer text;

    private JsonRenderer(Builder builder) {
        this.region = builder.region;
        this.asOf = builder.asOf;
        this.base = builder.base;
        this.translations = builder.translations;
        this.html = builder.html.build();
        this.text = builder.text.build();
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
     * @return a JSON object
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws org.undercurrent.render.RenderException when a template fails
     */
    public String render(ContentPack pack, String id) {
        return render(pack, pack.entry(id).id());
    }

    /**
     * Renders an entry.
     *
     * @param pack has the entry
     * @param id its name
     * @return a JSON object
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws org.undercurrent.render.RenderException when a template fails
     */
    public String render(ContentPack pack, EntryId id) {
        Entry entry = pack.entry(id);
        LocalDate day = asOf.orElse(pack.imprint().date());
        return written(json -> new EntryJson(json, pack, region, addresses(pack), translations, day)
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
        return written(json -> new CatalogJson(json, pack, region, addresses(pack)).write());
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

    private Optional<Addresses> addresses(ContentPack pack) {
        return base.map(address -> new Addresses(address, pack.imprint().language(), region));
    }

    private static String written(Consumer<JsonGenerator> writer) {
        StringWriter written = new StringWriter(4096);
        try (JsonGenerator json = GENERATORS.createGenerator(written)) {
            writer.accept(json);
        }
        return written.toString();
    }

    /** Configures a renderer. */
    public static final class Builder {
        private final HtmlRenderer.Builder html = HtmlRenderer.builder();
        private final TextRenderer.Builder text = TextRenderer.builder();
        private String region = Region.WORLD;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<String> base = Optional.empty();
        private List<ContentPack> translations = List.of();

        private Builder() {}

        /**
         * The region whose helplines are shown, defaults to {@code 001}, the world.
         *
         * @param code ISO 3166-1 alpha-2, or {@code 001}
         * @return this builder
         * @throws org.undercurrent.content.InvalidContentException when the code is malformed
         */
        public Builder region(String code) {
            this.region = new Region(code, code).code();
            html.region(code);
            text.region(code);
            return this;
        }

        /**
         * The day that decides whether a review is overdue, defaults to the pack's own date.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Optional.of(day);
            html.asOf(day);
            text.asOf(day);
            return this;
        }

        /**
         * The public address of the server that shows the entries, defaults to none: links are null then.
         *
         * @param address for example {@code https://widgets.example.org}
         * @return this builder
         * @throws IllegalArgumentException when it is not a plain http or https address
         */
        public Builder baseUrl(URI address) {
            this.base = Optional.of(Addresses.base(address));
            html.baseUrl(address);
            text.baseUrl(address);
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
         * Builds the renderer.
         *
         * @return the renderer
         */
        public JsonRenderer build() {
            return new JsonRenderer(this);
        }
    }
}
