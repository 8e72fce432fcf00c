package org.undercurrent.render.outline;

import java.util.List;
import org.undercurrent.content.Entry;
import org.undercurrent.content.RichText;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Sources;

/**
 * An entry in reading order: its title, then headings, each with the texts below it. A table is a list of its rows, so
 * that it can be read aloud, quoted, and shown on a narrow screen.
 *
 * @param parts in reading order
 */
public record Outline(List<Part> parts) {

    /** Copies the list. */
    public Outline {
        parts = List.copyOf(parts);
    }

    /** A heading or a text. */
    public sealed interface Part permits Heading, Prose {}

    /**
     * A heading.
     *
     * @param level from 1, which is the title
     * @param words plain text
     */
    public record Heading(int level, String words) implements Part {}

    /**
     * Text below the last heading.
     *
     * @param text with its citations and links
     */
    public record Prose(RichText text) implements Part {}

    /**
     * Lays an entry out, with the entries that it shows inside, and where to read on.
     *
     * @param pack has the entry
     * @param entry what is rendered
     * @param region whose helplines are shown
     * @param sources is made to know whatever the texts cite
     * @return the outline
     */
    public static Outline of(ContentPack pack, Entry entry, String region, Sources sources) {
        return new Outliner(pack, region, sources, true).outline(entry);
    }

    /**
     * Lays an entry out alone, with all words that a sign-off stands for: those of its card too, while what it shows inside
     * is only named, for it has words and sign-offs of its own.
     *
     * @param pack has the entry
     * @param entry what is rendered
     * @param region whose helplines are shown
     * @param sources is made to know whatever the texts cite
     * @return the outline
     */
    public static Outline alone(ContentPack pack, Entry entry, String region, Sources sources) {
        return new Outliner(pack, region, sources, false).outline(entry);
    }
}
