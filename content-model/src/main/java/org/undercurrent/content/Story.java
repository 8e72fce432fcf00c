package org.undercurrent.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A made-up composite story. It always says so.
 *
 * @param header name, summary, links and dates
 * @param disclosure says that the story is made up and that no real person is meant; always shown
 * @param contentNote what may be hard to read, shown before the story; empty when nothing is
 * @param text the story
 */
public record Story(Header header, String disclosure, Optional<String> contentNote, RichText text) implements Entry {
    /**
     * Refuses a story without its disclosure.
     *
     * @throws InvalidContentException with every flaw
     */
    public Story {
        Gate gate = new Gate("story");
        gate.present("header", header);
        gate.text("disclosure", disclosure);
        gate.optionalText("contentNote", contentNote);
        gate.present("text", text);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.concat(header.keyPoints().stream(), Stream.of(text));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.story(this);
    }
}
