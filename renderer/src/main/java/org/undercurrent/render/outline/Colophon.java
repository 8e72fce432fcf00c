package org.undercurrent.render.outline;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.ReviewNotice;

/**
 * What stands below every entry.
 *
 * @param review whether someone qualified has reviewed it
 * @param disclaimer that it is no medical advice
 * @param facts who wrote and published it, when, and under which license
 * @param page where it is shown; empty without a base address
 */
public record Colophon(String review, String disclaimer, List<String> facts, Optional<URI> page) {

    /** Copies the list. */
    public Colophon {
        facts = List.copyOf(facts);
    }

    /**
     * The colophon of an entry.
     *
     * @param pack has the entry
     * @param entry what is rendered
     * @param settings the day and the addresses
     * @return the colophon
     */
    public static Colophon of(ContentPack pack, Entry entry, Settings settings) {
        Labels labels = Labels.of(pack.imprint().language());
        return new Colophon(
                ReviewNotice.of(pack, entry.id(), settings.day(pack)).words(),
                labels.text("disclaimer"),
                facts(pack.imprint(), entry.header().provenance(), labels),
                settings.addresses(pack).map(addresses -> addresses.page(entry.id())));
    }

    private static List<String> facts(Imprint imprint, Provenance provenance, Labels labels) {
        List<String> facts = new ArrayList<>(List.of(
                labels.text("provenance.author", provenance.author()),
                labels.text("provenance.publisher", imprint.publisher()),
                labels.text("provenance.first", labels.date(provenance.created())),
                labels.text("provenance.changed", labels.date(provenance.changed())),
                labels.text("provenance.license", imprint.license()),
                labels.text("provenance.funding", imprint.funding()),
                labels.text("provenance.version", imprint.version())));
        imprint.contact().ifPresent(contact -> facts.add(labels.text("provenance.contact") + ": " + contact));
        return facts;
    }
}
