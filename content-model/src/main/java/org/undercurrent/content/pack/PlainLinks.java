package org.undercurrent.content.pack;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Inline;

/** Turns links to entries that are not there into their words. */
record PlainLinks(Set<EntryId> absent) {

    RichText in(RichText text) {
        return Collections.disjoint(text.links(), absent)
                ? text
                : new RichText(text.blocks().stream().map(this::in).toList());
    }

    private Block in(Block block) {
        if (block instanceof RichText.ItemList list) {
            return new RichText.ItemList(
                    list.ordered(), list.items().stream().map(this::in).toList());
        }
        return new RichText.Paragraph(in(((RichText.Paragraph) block).inlines()));
    }

    private List<Inline> in(List<Inline> inlines) {
        return inlines.stream().flatMap(this::in).toList();
    }

    private Stream<Inline> in(Inline inline) {
        if (inline instanceof RichText.EntryLink link && absent.contains(link.target())) {
            return in(link.children()).stream();
        }
        if (inline instanceof RichText.EntryLink link) {
            return Stream.of(new RichText.EntryLink(link.target(), in(link.children())));
        }
        if (inline instanceof RichText.WebLink link) {
            return Stream.of(new RichText.WebLink(link.target(), in(link.children())));
        }
        if (inline instanceof RichText.Emphasis emphasis) {
            return Stream.of(new RichText.Emphasis(in(emphasis.children())));
        }
        if (inline instanceof RichText.Strong strong) {
            return Stream.of(new RichText.Strong(in(strong.children())));
        }
        return Stream.of(inline);
    }
}
