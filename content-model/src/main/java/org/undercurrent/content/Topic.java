package org.undercurrent.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * An explanation in sections.
 *
 * @param header name, summary, links and dates
 * @param lede the opening
 * @param sections at least one; each id only once
 */
public record Topic(Header header, RichText lede, List<Section> sections) implements Entry {

    /**
     * Refuses a topic without sections.
     *
     * @throws InvalidContentException with every flaw
     */
    public Topic {
        Gate gate = new Gate("topic");
        gate.present("header", header);
        gate.present("lede", lede);
        sections = gate.atLeastOne("sections", sections);
        gate.distinct("sections", sections.stream().map(Section::id).toList());
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.of(
                        header.keyPoints().stream(),
                        Stream.of(lede),
                        sections.stream().map(Section::text))
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.topic(this);
    }
}
