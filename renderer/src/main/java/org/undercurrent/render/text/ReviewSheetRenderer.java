package org.undercurrent.render.text;

import java.net.URI;
import java.time.LocalDate;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.outline.Settings;

/**
 * Prints the sheet on which someone qualified reviews an entry: its words, each claim with what it rests on, boxes to tick,
 * and the digest that binds the sign-off to exactly these words. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReviewSheetRenderer sheets = ReviewSheetRenderer.builder().region("US").build();
 * String sheet = sheets.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class ReviewSheetRenderer {
    private final Settings settings;

    private ReviewSheetRenderer(Settings settings) {
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
     * Prints the sheet of an entry.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @return plain text
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String render(ContentPack pack, String id) {
        return render(pack, pack.entry(id).id());
    }

    /**
     * Prints the sheet of an entry.
     *
     * @param pack has the entry
     * @param id its name
     * @return plain text
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String render(ContentPack pack, EntryId id) {
        return new ReviewSheet(pack, pack.entry(id), settings).print();
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
        public ReviewSheetRenderer build() {
            return new ReviewSheetRenderer(settings);
        }
    }
}
