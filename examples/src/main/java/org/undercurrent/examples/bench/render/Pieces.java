package org.undercurrent.examples.bench.render;

import java.util.List;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Emphasis;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.Strong;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;

/** Tells templates what they meet in the tree of a text. */
public final class Pieces {
    Pieces() {}

    /**
     * Whether a block is a paragraph; else it is a list.
     *
     * @param block of a text
     * @return true for a paragraph
     */
    public boolean paragraph(Block block) {
        return block instanceof Paragraph;
    }

    /**
     * Whether a text is shown as bare words in an item or a cell.
     *
     * @param text the tree
     * @return true for a single paragraph
     */
    public boolean bare(RichText text) {
        return text.blocks().size() == 1 && paragraph(text.blocks().get(0));
    }

    /**
     * What a piece is.
     *
     * @param piece of a paragraph
     * @return for example {@code words}
     */
    public String type(Inline piece) {
        if (piece instanceof Words) {
            return "words";
        }
        if (piece instanceof Citation) {
            return "citation";
        }
        if (piece instanceof WebLink) {
            return "link";
        }
        return piece instanceof Strong ? "strong" : piece instanceof Emphasis ? "emphasis" : "entry";
    }

    /**
     * The words at a place; a mark follows them without a space.
     *
     * @param pieces of a paragraph
     * @param place of words among them
     * @return the words
     */
    public String words(List<Inline> pieces, int place) {
        String words = ((Words) pieces.get(place)).text();
        boolean cited = place + 1 < pieces.size() && pieces.get(place + 1) instanceof Citation;
        return cited ? words.stripTrailing() : words;
    }
}
