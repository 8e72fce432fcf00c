package org.undercurrent.render.markdown;

import org.commonmark.node.Node;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.RendererBuilder;
import org.undercurrent.render.Sources;
import org.undercurrent.render.outline.Colophon;
import org.undercurrent.render.outline.Outline;

/**
 * Renders content as Markdown (CommonMark), the crisis lines of the reader's region first. Read by a CommonMark parser it
 * gives the same words again. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * MarkdownRenderer markdown = MarkdownRenderer.builder().region("US").build();
 * String topic = markdown.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class MarkdownRenderer implements Renderer {
    static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .nodeRendererFactory(new FurtherEscapes())
                    .build();

    private final RenderSettings settings;

    private MarkdownRenderer(RenderSettings settings) {
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
        public MarkdownRenderer build() {
            return new MarkdownRenderer(settings());
        }
    }
}
