package org.undercurrent.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word explained; the header's title is the word.
 *
 * @param header name, summary, links and dates
 * @param category what it names
 * @param definition what it means
 * @param example an everyday example; every technique and defense has one
 * @param alsoCalled other names and abbreviations
 */
public record Term(
        Header header, TermCategory category, RichText definition, Optional<RichText> example, List<String> alsoCalled)
        implements Entry {
    /**
     * Refuses a technique or defense without an example.
     *
     * @throws InvalidContentException with every flaw
     */
    public Term {
        Gate gate = new Gate("term");
        gate.present("header", header);
        gate.present("category", category);
        gate.present("definition", definition);
        gate.present("example", example);
        gate.rule(
                category == null || category == TermCategory.WORD || example == null || example.isPresent(),
                "example",
                "an everyday example",
                Flaw.MISSING,
                "techniques and defenses are understood by their examples");
        alsoCalled = gate.copy("alsoCalled", alsoCalled);
        gate.distinct("alsoCalled", alsoCalled);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.of(header.keyPoints().stream(), Stream.of(definition), example.stream())
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.term(this);
    }
}
