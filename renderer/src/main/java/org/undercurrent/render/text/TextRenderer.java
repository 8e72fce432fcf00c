package org.undercurrent.render.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.ReviewNotice;
import org.undercurrent.render.SourceText;

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
    private final String region;
    private final Optional<LocalDate> asOf;
    private final Optional<String> base;

    private TextRenderer(Builder builder) {
        this.region = builder.region;
        this.asOf = builder.asOf;
        this.base = builder.base;
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
        CrisisText.of(pack, region).lines().forEach(line -> columns.paragraph(line.text()));
        columns.heading(entry.title(), '=');
        PlainText text = new PlainText(columns, pack.references(entry));
        entry.accept(new BodyText(pack, region, labels, columns, text));
        sources(text.sources(), labels, columns);
        footer(pack, entry, labels, columns);
        return columns.toString();
    }

    private static void sources(List<Reference> sources, Labels labels, Columns columns) {
        if (sources.isEmpty()) {
            return;
        }
        columns.heading(labels.text("sources"), '-');
        for (int i = 0; i < sources.size(); i++) {
            columns.item(
                    "[" + (i + 1) + "] ", SourceText.of(sources.get(i), labels).toString());
        }
    }

    private void footer(ContentPack pack, Entry entry, Labels labels, Columns columns) {
        Imprint imprint = pack.imprint();
        Provenance provenance = entry.header().provenance();
        LocalDate day = asOf.orElse(imprint.date());
        columns.blank();
        columns.paragraph(ReviewNotice.of(pack, entry.id(), day).words());
        columns.paragraph(labels.text("disclaimer"));
        columns.blank();
        columns.paragraph(labels.text("provenance.author", provenance.author()) + ". "
                + labels.text("provenance.publisher", imprint.publisher()) + ".");
        columns.paragraph(labels.text("provenance.first", labels.date(provenance.created())) + ". "
                + labels.text("provenance.changed", labels.date(provenance.changed())) + ".");
        columns.paragraph(labels.text("provenance.license", imprint.license()) + ". "
                + labels.text("provenance.funding", imprint.funding()) + ".");
        base.map(address -> new Addresses(address, imprint.language(), region).page(entry.id()))
                .ifPresent(page -> columns.paragraph(page.toString()));
    }

    /** Configures a renderer. */
    public static final class Builder {
        private String region = Region.WORLD;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<String> base = Optional.empty();

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
            this.base = Optional.of(Addresses.base(address));
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
