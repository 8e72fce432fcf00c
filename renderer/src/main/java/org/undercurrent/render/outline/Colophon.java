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
import org.undercurrent.render.RenderSettings;
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
    public static Colophon of(ContentPack pack, Entry entry, RenderSettings settings) {
        Labels labels = Labels.of(pack.imprint().language());
        List<String> facts = facts(pack, entry, labels);
        pack.imprint().contact().ifPresent(contact -> facts.add(labels.text("provenance.contact") + ": " + contact));
        return new Colophon(
                ReviewNotice.of(pack, entry.id(), settings.day(pack)).words(),
                labels.text("disclaimer"),
                facts,
                settings.addresses(pack).map(addresses -> addresses.page(entry.id())));
    }

    /**
     * Who wrote and published an entry, when, and under which license. A day of change is named once there was one.
     *
     * @param pack has the entry
     * @param entry what is rendered
     * @param labels the words
     * @return short phrases, to which others may be added
     */
    public static List<String> facts(ContentPack pack, Entry entry, Labels labels) {
        Imprint imprint = pack.imprint();
        Provenance provenance = entry.header().provenance();
        List<String> facts = new ArrayList<>();
        facts.add(labels.text("provenance.author", provenance.author()));
        facts.add(labels.text("provenance.publisher", imprint.publisher()));
        facts.add(labels.text("provenance.first", labels.date(provenance.created())));
        if (!provenance.changed().equals(provenance.created())) {
            facts.add(labels.text("provenance.changed", labels.date(provenance.changed())));
        }
        facts.add(labels.text("provenance.license", imprint.license()));
        facts.add(labels.text("provenance.funding", imprint.funding()));
        facts.add(labels.text("provenance.version", imprint.version()));
        return facts;
    }
}
