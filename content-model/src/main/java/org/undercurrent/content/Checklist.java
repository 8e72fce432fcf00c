package org.undercurrent.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Points to reflect on. Never a test: there is no score and no result.
 *
 * @param header name, summary, links and dates
 * @param introduction what the list is for
 * @param items the points, at least one
 * @param closing what to do next; may be empty
 */
public record Checklist(Header header, RichText introduction, List<RichText> items, Optional<RichText> closing)
        implements Entry {
    /**
     * Refuses an empty list.
     *
     * @throws InvalidContentException with every flaw
     */
    public Checklist {
        Gate gate = new Gate("checklist");
        gate.present("header", header);
        gate.present("introduction", introduction);
        items = gate.atLeastOne("items", items);
        gate.present("closing", closing);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.of(header.keyPoints().stream(), Stream.of(introduction), items.stream(), closing.stream())
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.checklist(this);
    }
}
