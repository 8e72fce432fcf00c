package org.undercurrent.content;

import java.util.List;

/**
 * What every entry has.
 *
 * @param id the name
 * @param title plain text in the pack's language; the claim for a myth, the question for a question
 * @param summary one or two plain sentences, at most 30 words
 * @param keyPoints at most five, for the card view; may be empty
 * @param tags words to find the entry by, in US spelling
 * @param related entries to read on
 * @param references ids of references that the entry as a whole rests on, beside those cited in its text
 * @param provenance who wrote it, and when
 */
public record Header(
        EntryId id,
        String title,
        String summary,
        List<RichText> keyPoints,
        List<String> tags,
        List<EntryId> related,
        List<String> references,
        Provenance provenance) {
    private static final int SUMMARY_WORDS = 30;
    private static final int KEY_POINTS = 5;

    /**
     * Refuses blanks, a long summary and more than five key points.
     *
     * @throws InvalidContentException with every flaw
     */
    public Header {
        Gate gate = new Gate("header");
        gate.present("id", id);
        gate.text("title", title);
        gate.text("summary", summary);
        int words = summary == null ? 0 : summary.strip().split("\\s+").length;
        gate.rule(
                words <= SUMMARY_WORDS,
                "summary",
                "at most " + SUMMARY_WORDS + " words",
                words + " words",
                "say the one thing that a reader takes away");
        keyPoints = gate.copy("keyPoints", keyPoints);
        gate.rule(
                keyPoints.size() <= KEY_POINTS,
                "keyPoints",
                "at most " + KEY_POINTS,
                String.valueOf(keyPoints.size()),
                "keep what a reader needs first");
        tags = gate.copy("tags", tags);
        gate.distinct("tags", tags);
        related = gate.copy("related", related);
        gate.distinct("related", related);
        references = gate.copy("references", references);
        gate.distinct("references", references);
        gate.present("provenance", provenance);
        gate.close();
    }
}
