package org.undercurrent.content;

import java.util.stream.Stream;

/**
 * A question that readers ask; the header's title is the question.
 *
 * @param header name, summary, links and dates
 * @param answer the answer
 */
public record Question(Header header, RichText answer) implements Entry {
    /**
     * Refuses a missing answer.
     *
     * @throws InvalidContentException with every flaw
     */
    public Question {
        Gate gate = new Gate("question");
        gate.present("header", header);
        gate.present("answer", answer);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.concat(header.keyPoints().stream(), Stream.of(answer));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.question(this);
    }
}
