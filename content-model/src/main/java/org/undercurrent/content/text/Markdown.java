package org.undercurrent.content.text;

import java.util.List;
import org.commonmark.parser.Parser;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.RichText;

/**
 * Reads the small part of Markdown (CommonMark 0.31) that content is written in: paragraphs, lists, emphasis and links.
 *
 * <pre>{@code
 * RichText text = Markdown.parse("Some people *may* find this useful [](cite:wienicke2023).");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /**
     * Reads a text.
     *
     * @param source Markdown, not blank
     * @return the tree
     * @throws InvalidContentException when it holds anything else: HTML, images, headings, code, other link schemes,
     *     control characters; every flaw at once
     */
    public static RichText parse(String source) {
        TreeBuilder builder = new TreeBuilder();
        List<RichText.Block> blocks = builder.blocks(PARSER.parse(source), 0);
        if (blocks.isEmpty() && builder.flaws().isEmpty()) {
            builder.flaw("text", "blank", "");
        }
        if (!builder.flaws().isEmpty()) {
            throw new InvalidContentException("text", List.<Flaw>copyOf(builder.flaws()));
        }
        return new RichText(blocks);
    }
}
