package org.undercurrent.render.html;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.View;

/**
 * One call of a renderer: what is rendered, how, and which sources were met so far. Never shared between threads.
 *
 * @param idPrefix ids in the fragment begin with this, so that several fragments may share a document
 * @param pages what the address of every page begins with; empty without a base address
 * @param drawings how many were made so far, for their ids
 */
record Rendering(
        Options options,
        ContentPack pack,
        Entry entry,
        Labels labels,
        CitationMarks sources,
        String idPrefix,
        Optional<String> pages,
        AtomicInteger drawings) {

    static Rendering of(Options options, ContentPack pack, EntryId id) {
        Entry entry = pack.entry(id);
        Labels labels = options.labels(pack);
        CitationMarks sources = new CitationMarks();
        sources.know(pack, entry);
        String idPrefix = options.idPrefix() + id.kind().folder() + "-" + id.id() + "-";
        return new Rendering(
                options,
                pack,
                entry,
                labels,
                sources,
                idPrefix,
                options.addresses(pack).map(Addresses::pages),
                new AtomicInteger());
    }

    Markup markup() {
        return new Markup(options.classPrefix());
    }

    boolean card() {
        return options.view() == View.CARD;
    }

    /** The page of an entry; empty without a base address, and when the pack does not have the entry. */
    Optional<String> page(EntryId target) {
        return pages.isPresent() && pack.has(target) ? Optional.of(pages.get() + target) : Optional.empty();
    }

    /** What stands inside, as a link where there is a page to go to. */
    void link(Markup markup, EntryId target, Runnable inside) {
        Optional<String> page = page(target);
        page.ifPresent(address -> markup.open("a", "href", address));
        inside.run();
        page.ifPresent(address -> markup.close("a"));
    }

    boolean rightToLeft() {
        return labels.text("direction").equals("rtl");
    }

    String nextDrawingId() {
        return idPrefix + "drawing-" + drawings.incrementAndGet();
    }

    String sourceId(int number) {
        return idPrefix + "source-" + number;
    }
}
