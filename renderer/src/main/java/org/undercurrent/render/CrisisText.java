package org.undercurrent.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undercurrent.content.pack.ContentPack;

/**
 * What a reader in danger needs first: the emergency number of the region, its main line and its text line. Where the
 * region has no line of its own, the directories of the world stand in.
 *
 * <pre>{@code
 * String first = CrisisText.of(pack, "US").text();    // In danger now? Call 911. 988 Suicide & Crisis Lifeline: call 988, ...
 * }</pre>
 *
 * @param lines one to three, the emergency number first
 */
public record CrisisText(List<Line> lines) {

    /** Copies the list. */
    public CrisisText {
        lines = List.copyOf(lines);
    }

    /**
     * The crisis text of a region.
     *
     * @param pack has the helplines and the language
     * @param region the code of a region that the pack serves
     * @return the text
     * @throws IllegalArgumentException when the region is not served; the message lists those that are
     */
    public static CrisisText of(ContentPack pack, String region) {
        return of(pack, region, Labels.of(pack.imprint().language()));
    }

    /**
     * The crisis text of a region in given words.
     *
     * @param pack has the helplines
     * @param region the code of a region that the pack serves
     * @param labels the words around names and numbers
     * @return the text
     * @throws IllegalArgumentException when the region is not served; the message lists those that are
     */
    public static CrisisText of(ContentPack pack, String region, Labels labels) {
        return new CrisisText(new CrisisLines(labels).of(pack.helplines(region)));
    }

    /**
     * All of it as one plain text.
     *
     * @return the sentences, separated by spaces
     */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /**
     * One sentence.
     *
     * @param pieces words and links, in order; spaces are in the words
     */
    public record Line(List<Piece> pieces) {
        /** Copies the list. */
        public Line {
            pieces = List.copyOf(pieces);
        }

        /**
         * The sentence as plain text.
         *
         * @return the words of all pieces
         */
        public String text() {
            return pieces.stream().map(Piece::words).collect(Collectors.joining());
        }
    }

    /**
     * Words that may be a link.
     *
     * @param words plain text
     * @param link a {@code tel:}, {@code sms:} or https address; empty where there is none
     */
    public record Piece(String words, Optional<URI> link) {}
}
