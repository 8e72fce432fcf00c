package org.undercurrent.render.markdown;

import java.net.URI;
import java.time.LocalDate;
import org.commonmark.node.Node;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Sources;
import org.undercurrent.render.outline.Colophon;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.outline.Settings;

/**
 * Renders content as Markdown (CommonMark), the crisis lines of the reader's region first. Read by a CommonMark parser it
 * gives the same words again. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * MarkdownRenderer markdown = MarkdownRenderer.builder().region("US").build();
 * String topic = markdown.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class MarkdownRenderer {
    static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .nodeRendererFactory(new FurtherEscapes())
                    .build();

    private final Settings settings;

    private MarkdownRenderer(Settings settings) {
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
     * @return CommonMark
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
     * @return CommonMark
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String render(ContentPack pack, EntryId id) {
        return WRITER.render(document(pack, id));
    }

    Node document(ContentPack pack, EntryId id) {
        Entry entry = pack.entry(id);
        Sources sources = new Sources();
        Inlines inlines = new Inlines(
                sources,
                target -> settings.addresses(pack)
                        .filter(addresses -> pack.has(target))
                        .map(addresses -> addresses.page(target)));
        MarkdownDocument document = new MarkdownDocument(inlines);
        document.crisis(CrisisText.of(pack, settings.region()));
        document.outline(Outline.of(pack, entry, settings.region(), sources));
        document.sources(sources.all(), Labels.of(pack.imprint().language()));
        document.colophon(Colophon.of(pack, entry, settings));
        return document.root();
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
        public MarkdownRenderer build() {
            return new MarkdownRenderer(settings);
        }
    }
}
