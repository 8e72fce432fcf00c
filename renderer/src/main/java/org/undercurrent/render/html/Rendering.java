package org.undercurrent.render.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.View;

/**
 * One call of a renderer: what is rendered, how, and which sources were met so far. Never shared between threads.
 *
 * @param idPrefix ids in the fragment begin with this, so that several fragments may share a document
 * @param pages what the address of every page begins with; empty without a base address
 * @param met the terms that were linked or explained so far
 * @param shown the entries shown inside this one so far
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
        Set<EntryId> met,
        Set<EntryId> shown,
        AtomicInteger drawings) {
    private static final int SHORT = 36;

    static Rendering of(Options options, ContentPack pack, EntryId id) {
        Entry entry = pack.entry(id);
        CitationMarks sources = new CitationMarks();
        sources.know(pack, entry);
        Optional<Addresses> addresses = options.addresses(pack);
        return new Rendering(
                options,
                pack,
                entry,
                options.labels(pack),
                sources,
                options.ids() + code(id) + "-",
                addresses.isPresent() ? Optional.of(addresses.get().pages()) : Optional.empty(),
                new HashSet<>(),
                new HashSet<>(),
                new AtomicInteger());
    }

    /** Short, for it stands in every mark of a source; the same on each machine, for it stands in addresses too. */
    static String code(EntryId id) {
        return Integer.toUnsignedString(id.toString().hashCode(), SHORT);
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

    /** A term is linked and explained only where it is met first: a text that is all links is hard to read. */
    boolean metBefore(EntryId target) {
        return target.kind() == Kind.TERM && !met.add(target);
    }

    boolean explains(EntryId target) {
        return options.explainsTerms() && target.kind() == Kind.TERM && pack.has(target);
    }

    boolean rightToLeft() {
        return labels.text("direction").equals("rtl");
    }

    String nextDrawingId() {
        return idPrefix + "drawing-" + drawings.incrementAndGet();
    }

    String sourceId(int number) {
        return idPrefix + number;
    }
}
