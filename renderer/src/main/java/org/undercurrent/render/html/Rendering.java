package org.undercurrent.render.html;

import java.net.URI;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.View;

/** One call of a renderer: what is rendered, how, and which sources were met so far. Never shared between threads. */
record Rendering(Options options, ContentPack pack, Entry entry, Labels labels, Sources sources) {

    static Rendering of(Options options, ContentPack pack, EntryId id) {
        Entry entry = pack.entry(id);
        Sources sources = new Sources();
        sources.know(pack, entry);
        return new Rendering(options, pack, entry, Labels.of(pack.imprint().language()), sources);
    }

    Markup markup() {
        return new Markup(options.classPrefix());
    }

    boolean card() {
        return options.view() == View.CARD;
    }

    /** The page of an entry; empty without a base address, and when the pack does not have the entry. */
    Optional<URI> page(EntryId target) {
        Optional<Addresses> addresses = options.addresses(pack);
        return pack.has(target) ? addresses.map(known -> known.page(target)) : Optional.empty();
    }

    /** Ids in the fragment begin with this, so that several fragments may share a document. */
    String idPrefix() {
        return options.classPrefix() + entry.id().kind().folder() + "-"
                + entry.id().id() + "-";
    }

    String sourceId(int number) {
        return idPrefix() + "source-" + number;
    }
}
