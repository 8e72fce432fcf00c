package org.undercurrent.content;

import java.util.stream.Stream;

/**
 * A common claim with a fair answer; the header's title is the claim.
 *
 * @param header name, summary, links and dates
 * @param fact the fair answer
 */
public record Myth(Header header, RichText fact) implements Entry {
    /**
     * Refuses a missing fact.
     *
     * @throws InvalidContentException with every flaw
     */
    public Myth {
        Gate gate = new Gate("myth");
        gate.present("header", header);
        gate.present("fact", fact);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.concat(header.keyPoints().stream(), Stream.of(fact));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.myth(this);
    }
}
