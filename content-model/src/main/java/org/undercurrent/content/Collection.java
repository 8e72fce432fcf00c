package org.undercurrent.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * An ordered reading list.
 *
 * @param header name, summary, links and dates
 * @param introduction whom the list is for
 * @param entries what to read, in order, at least one; never itself
 */
public record Collection(Header header, RichText introduction, List<EntryId> entries) implements Entry {
    /**
     * Refuses an empty list and one that holds itself.
     *
     * @throws InvalidContentException with every flaw
     */
    public Collection {
        Gate gate = new Gate("collection");
        gate.present("header", header);
        gate.present("introduction", introduction);
        entries = gate.atLeastOne("entries", entries);
        gate.distinct("entries", entries);
        gate.rule(
                header == null || !entries.contains(header.id()),
                "entries",
                "other entries",
                "the collection itself",
                "delete it");
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.concat(header.keyPoints().stream(), Stream.of(introduction));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.collection(this);
    }
}
