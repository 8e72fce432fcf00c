package org.undercurrent.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * What research found, and how far it goes.
 *
 * @param header name, summary, links and dates; it names at least one reference
 * @param statement the finding in plain words
 * @param certainty how far the sources agree
 * @param caveats what limits it, at least one
 * @param figures figures that may be shown; may be empty
 * @param guidelines what guidelines say; may be empty
 */
public record Evidence(
        Header header,
        RichText statement,
        Certainty certainty,
        List<RichText> caveats,
        List<Figures> figures,
        List<GuidelinePosition> guidelines)
        implements Entry {

    /**
     * Refuses a finding without source or without caveat.
     *
     * @throws InvalidContentException with every flaw
     */
    public Evidence {
        Gate gate = new Gate("evidence");
        gate.present("header", header);
        gate.rule(
                header == null || !header.references().isEmpty(),
                "references",
                "at least one reference",
                "an empty list",
                "a finding has a source");
        gate.present("statement", statement);
        gate.present("certainty", certainty);
        caveats = gate.atLeastOne("caveats", caveats);
        figures = gate.copy("figures", figures);
        guidelines = gate.copy("guidelines", guidelines);
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        return Stream.of(
                        header.keyPoints().stream(),
                        Stream.of(statement),
                        caveats.stream(),
                        guidelines.stream().map(GuidelinePosition::position))
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.evidence(this);
    }
}
