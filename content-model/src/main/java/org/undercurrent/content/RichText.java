package org.undercurrent.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Formatted text as a tree: paragraphs and lists of words, emphasis, links and citations. It holds no HTML, no image and
 * no other scheme than http and https.
 *
 * @param blocks the paragraphs and lists, at least one
 */
public record RichText(List<Block> blocks) {

    /**
     * Refuses emptiness.
     *
     * @throws InvalidContentException when there is no block
     */
    public RichText {
        Gate gate = new Gate("text");
        blocks = gate.atLeastOne("blocks", blocks);
        gate.close();
    }

    /**
     * One paragraph of plain words.
     *
     * @param words the words, taken literally
     * @return the text
     * @throws InvalidContentException when they hold control characters
     */
    public static RichText plain(String words) {
        return new RichText(List.of(new Paragraph(List.of(new Words(words)))));
    }

    /**
     * The words without any markup, blocks separated by a line end.
     *
     * @return plain text; citations are left out, and the blanks before them
     */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> appendBlock(block, text));
        return text.toString().strip();
    }

    /**
     * How long the words are.
     *
     * @return the number of characters, without markup and citations
     */
    public int length() {
        int length = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                length += length(paragraph.inlines());
            } else {
                for (RichText item : ((ItemList) block).items()) {
                    length += item.length();
                }
            }
        }
        return length;
    }

    private static int length(List<Inline> inlines) {
        int length = 0;
        for (Inline inline : inlines) {
            length += inline instanceof Words words ? words.text().length() : length(inline.children());
        }
        return length;
    }

    /**
     * All inline pieces at any depth, in reading order.
     *
     * @return words, emphasis, links and citations
     */
    public List<Inline> inlines() {
        List<Inline> all = new ArrayList<>();
        for (Block block : blocks) {
            gather(block, all);
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Ids of the references that are cited, in reading order.
     *
     * @return ids, possibly repeated
     */
    public List<String> citations() {
        List<String> citations = new ArrayList<>();
        for (Inline inline : inlines()) {
            if (inline instanceof Citation citation) {
                citations.add(citation.reference());
            }
        }
        return Collections.unmodifiableList(citations);
    }

    /**
     * The entries that the text links to, in reading order.
     *
     * @return ids, possibly repeated
     */
    public List<EntryId> links() {
        List<EntryId> links = new ArrayList<>();
        for (Inline inline : inlines()) {
            if (inline instanceof EntryLink link) {
                links.add(link.target());
            }
        }
        return Collections.unmodifiableList(links);
    }

    private static void gather(Block block, List<Inline> all) {
        if (block instanceof Paragraph paragraph) {
            gather(paragraph.inlines(), all);
            return;
        }
        for (RichText item : ((ItemList) block).items()) {
            for (Block inner : item.blocks()) {
                gather(inner, all);
            }
        }
    }

    private static void gather(List<Inline> inlines, List<Inline> all) {
        for (Inline inline : inlines) {
            all.add(inline);
            gather(inline.children(), all);
        }
    }

    private static void appendBlock(Block block, StringBuilder text) {
        if (block instanceof Paragraph paragraph) {
            paragraph.inlines().forEach(inline -> appendInline(inline, text));
            text.append('\n');
        } else {
            ((ItemList) block).items().forEach(item -> item.blocks().forEach(inner -> appendBlock(inner, text)));
        }
    }

    private static void appendInline(Inline inline, StringBuilder text) {
        if (inline instanceof Words words) {
            text.append(words.text());
        } else if (inline instanceof Citation) {
            text.setLength(lengthWithoutBlanks(text));
        }
        inline.children().forEach(child -> appendInline(child, text));
    }

    /** The blank before a citation would be left before the full stop. */
    private static int lengthWithoutBlanks(StringBuilder text) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        return length;
    }

    /** A paragraph or a list. */
    public sealed interface Block permits Paragraph, ItemList {}

    /**
     * A paragraph.
     *
     * @param inlines its pieces, at least one
     */
    public record Paragraph(List<Inline> inlines) implements Block {
        /**
         * Refuses emptiness.
         *
         * @throws InvalidContentException when there is no piece
         */
        public Paragraph {
            Gate gate = new Gate("paragraph");
            inlines = gate.atLeastOne("inlines", inlines);
            gate.close();
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the order counts
     * @param items its items, at least one
     */
    public record ItemList(boolean ordered, List<RichText> items) implements Block {
        /**
         * Refuses emptiness.
         *
         * @throws InvalidContentException when there is no item
         */
        public ItemList {
            Gate gate = new Gate("list");
            items = gate.atLeastOne("items", items);
            gate.close();
        }
    }

    /** A piece of a paragraph. */
    public sealed interface Inline permits Words, Emphasis, Strong, WebLink, EntryLink, Citation {
        /**
         * The pieces inside this one.
         *
         * @return the pieces, empty for words and citations
         */
        List<Inline> children();
    }

    /**
     * Plain words.
     *
     * @param text the words, with neither markup nor control characters
     */
    public record Words(String text) implements Inline {
        /**
         * Refuses control characters.
         *
         * @throws InvalidContentException when there is one
         */
        public Words {
            Gate gate = new Gate("words");
            gate.present("text", text);
            int unsafe = text == null ? -1 : Characters.unsafe(text);
            gate.rule(
                    unsafe < 0,
                    "text",
                    "text without control characters",
                    unsafe < 0 ? "" : Characters.describe(text, unsafe),
                    "delete it");
            gate.close();
        }

        @Override
        public List<Inline> children() {
            return List.of();
        }
    }

    /**
     * Stressed words.
     *
     * @param children the pieces inside
     */
    public record Emphasis(List<Inline> children) implements Inline {
        /** Copies the list. */
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /**
     * Important words.
     *
     * @param children the pieces inside
     */
    public record Strong(List<Inline> children) implements Inline {
        /** Copies the list. */
        public Strong {
            children = List.copyOf(children);
        }
    }

    /**
     * A link out of the content.
     *
     * @param target an http or https address
     * @param children the words of the link
     */
    public record WebLink(URI target, List<Inline> children) implements Inline {
        /**
         * Refuses any scheme but http and https, and a link without words.
         *
         * @throws InvalidContentException with every flaw
         */
        public WebLink {
            Gate gate = new Gate("link");
            gate.webAddress("target", target);
            children = gate.atLeastOne("children", children);
            gate.close();
        }
    }

    /**
     * A link to another entry.
     *
     * @param target the entry
     * @param children the words of the link
     */
    public record EntryLink(EntryId target, List<Inline> children) implements Inline {
        /**
         * Refuses a link without words.
         *
         * @throws InvalidContentException with every flaw
         */
        public EntryLink {
            Gate gate = new Gate("link");
            gate.present("target", target);
            children = gate.atLeastOne("children", children);
            gate.close();
        }
    }

    /**
     * A citation, shown as a mark that leads to the source.
     *
     * @param reference the id of the reference
     */
    public record Citation(String reference) implements Inline {
        /**
         * Refuses a malformed id.
         *
         * @throws InvalidContentException when it is not lower-case words joined by hyphens
         */
        public Citation {
            Gate gate = new Gate("citation");
            gate.id("reference", reference);
            gate.close();
        }

        @Override
        public List<Inline> children() {
            return List.of();
        }
    }
}
