package org.undercurrent.render.text;

import java.net.URI;
import java.time.LocalDate;
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
 * Renders content as plain text of 72 columns, the crisis lines of the reader's region first. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * TextRenderer text = TextRenderer.builder().region("US").build();
 * String topic = text.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class TextRenderer {
    private final Settings settings;

    private TextRenderer(Settings settings) {
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
     * @return plain text
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
     * @return plain text
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     */
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
        public TextRenderer build() {
            return new TextRenderer(settings);
        }
    }
}
