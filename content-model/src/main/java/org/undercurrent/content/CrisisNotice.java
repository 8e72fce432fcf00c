package org.undercurrent.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to do in danger. The numbers are not part of its words: they are the helplines of the region.
 *
 * @param header name, summary, links and dates
 * @param introduction the first words below the numbers
 * @param steps what to do and say, at least one
 */
public record CrisisNotice(Header header, RichText introduction, List<RichText> steps) implements Entry {
    /**
     * Refuses a notice without steps.
     *
     * @throws InvalidContentException with every flaw
     */
    public CrisisNotice {
        Gate gate = new Gate("crisis notice");
        gate.present("header", header);
        gate.present("introduction", introduction);
        steps = gate.atLeastOne("steps", steps);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.of(header.keyPoints().stream(), Stream.of(introduction), steps.stream())
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.crisisNotice(this);
    }
}
