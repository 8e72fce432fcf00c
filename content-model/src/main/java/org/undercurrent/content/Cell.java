package org.undercurrent.content;

import java.util.List;

/**
 * What is true of one option in one dimension.
 *
 * @param text the words, at most 25
 * @param basis references, or visibly common practice
 * @param references ids of references; at least one exactly when the basis is references
 */
public record Cell(RichText text, Basis basis, List<String> references) {
    private static final int WORDS = 25;

    /**
     * Refuses a cell that rests on nothing, and one of more than 25 words.
     *
     * @throws InvalidContentException with every flaw
     */
    public Cell {
        Gate gate = new Gate("cell");
        gate.present("text", text);
        int words = text == null ? 0 : text.plainText().split("\\s+").length;
        gate.rule(
                words <= WORDS, "text", "at most " + WORDS + " words", words + " words", "a cell is read at a glance");
        gate.present("basis", basis);
        references = gate.copy("references", references);
        gate.distinct("references", references);
        gate.rule(
                basis != Basis.REFERENCE || !references.isEmpty(),
                "references",
                "at least one reference",
                "an empty list",
                "name the source, or say that the basis is 'common-practice'");
        gate.rule(
                basis != Basis.COMMON_PRACTICE || references.isEmpty(),
                "references",
                "none, since the basis is 'common-practice'",
                references.toString(),
                "say that the basis is 'reference'");
        gate.close();
    }
}
