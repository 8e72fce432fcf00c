package org.undercurrent.render.text;

import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.RendererBuilder;

/**
 * Prints the sheet on which someone qualified reviews an entry: its words, each claim with what it rests on, boxes to tick,
 * and the digest that binds the sign-off to exactly these words. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReviewSheetRenderer sheets = ReviewSheetRenderer.builder().region("US").build();
 * String sheet = sheets.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class ReviewSheetRenderer implements Renderer {
    private final RenderSettings settings;

    private ReviewSheetRenderer(RenderSettings settings) {
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
        return new ReviewSheet(pack, pack.entry(id), settings).print();
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
        public ReviewSheetRenderer build() {
            return new ReviewSheetRenderer(settings());
        }
    }
}
