package org.undercurrent.render.text;

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
 * Renders content as plain text of 72 columns, the crisis lines of the reader's region first. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * TextRenderer text = TextRenderer.builder().region("US").build();
 * String topic = text.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class TextRenderer implements Renderer {
    private final RenderSettings settings;

    private TextRenderer(RenderSettings settings) {
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
        Entry entry = pack.entry(id);
        Labels labels = Labels.of(pack.imprint().language());
        Columns columns = new Columns();
        CrisisText.of(pack, settings.region()).lines().forEach(line -> columns.paragraph(line.text()));
        PlainText text = new PlainText(columns, new Sources());
        text.write(Outline.of(pack, entry, settings.region(), text.sources()));
        text.list(labels);
        footer(Colophon.of(pack, entry, settings), columns);
        return columns.toString();
    }

    private static void footer(Colophon colophon, Columns columns) {
        columns.blank();
        columns.paragraph(colophon.review());
        columns.paragraph(colophon.disclaimer());
        columns.blank();
        columns.paragraph(String.join(" · ", colophon.facts()));
        colophon.page().ifPresent(page -> columns.paragraph(page.toString()));
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
        public TextRenderer build() {
            return new TextRenderer(settings());
        }
    }
}
