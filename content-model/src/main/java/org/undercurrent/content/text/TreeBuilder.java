package org.undercurrent.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Inline;

/** Turns one parsed document into our tree, and notes whatever has no place in it. */
final class TreeBuilder {
    /** Deeper nesting helps no reader, and would let a hostile pack overflow the stack. */
    private static final int DEEPEST = 12;

    private static final String ALLOWED = "paragraphs, lists, emphasis and links";

    private final List<Flaw> flaws = new ArrayList<>();

    List<Flaw> flaws() {
        return flaws;
    }

    void flaw(String expected, String actual, String hint) {
        flaws.add(new Flaw("", expected, actual, hint));
    }

    List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(parent)) {
            block(node, depth).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node, int depth) {
        if (tooDeep(depth)) {
            return Optional.empty();
        }
        if (node instanceof Paragraph) {
            List<Inline> inlines = inlines(node, depth);
            return inlines.isEmpty() ? Optional.empty() : Optional.of(new RichText.Paragraph(inlines));
        }
        if (node instanceof ListBlock) {
            refuseOtherStart(node);
            return list(node, depth);
        }
        refuse(node);
        return Optional.empty();
    }

    private Optional<Block> list(Node node, int depth) {
        List<RichText> items = new ArrayList<>();
        for (Node item : children(node)) {
            List<Block> blocks = blocks(item, depth + 1);
            if (!blocks.isEmpty()) {
                items.add(new RichText(blocks));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new RichText.ItemList(!(node instanceof BulletList), items));
    }

    /** Every list is numbered from 1, so a sentence that begins with a year would lose it. */
    private void refuseOtherStart(Node node) {
        Integer start = node instanceof OrderedList list ? list.getMarkerStartNumber() : null;
        if (start != null && start != 1) {
            flaw(
                    "a list that starts at 1",
                    "one that starts at " + start,
                    "write '" + start + "\\.' for the number itself");
        }
    }

    private List<Inline> inlines(Node parent, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : children(parent)) {
            inline(node, depth + 1).ifPresent(inlines::add);
        }
        refuseBrokenLink(inlines);
        return inlines;
    }

    /** Markdown shows a link that it cannot read, such as one with a space in its address, as it was written. */
    private void refuseBrokenLink(List<Inline> inlines) {
        String words = inlines.stream()
                .map(inline -> inline instanceof RichText.Words plain ? plain.text() : "")
                .collect(Collectors.joining());
        if (words.contains("](")) {
            flaw("a link that can be read", quote(words.substring(words.indexOf("]("))), "an address has no spaces");
        }
    }

    private Optional<Inline> inline(Node node, int depth) {
        if (tooDeep(depth)) {
            return Optional.empty();
        }
        if (node instanceof Text text) {
            return words(text.getLiteral());
        }
        if (node instanceof SoftLineBreak) {
            return words(" ");
        }
        if (node instanceof Emphasis) {
            return Optional.of(new RichText.Emphasis(inlines(node, depth)));
        }
        if (node instanceof StrongEmphasis) {
            return Optional.of(new RichText.Strong(inlines(node, depth)));
        }
        if (node instanceof Link link) {
            if (link.getTitle() != null) {
                flaw("a link without a title", quote(link.getTitle()), "say it in the words of the link");
            }
            return LinkTarget.of(link).apply(inlines(node, depth), this);
        }
        refuse(node);
        return Optional.empty();
    }

    private Optional<Inline> words(String text) {
        try {
            return Optional.of(new RichText.Words(text));
        } catch (InvalidContentException unsafe) {
            flaws.addAll(unsafe.flaws());
            return Optional.empty();
        }
    }

    private boolean tooDeep(int depth) {
        if (depth <= DEEPEST) {
            return false;
        }
        if (flaws.stream().noneMatch(flaw -> flaw.actual().equals("deeper"))) {
            flaw("at most " + DEEPEST + " levels of nesting", "deeper", "write it flat");
        }
        return true;
    }

    private void refuse(Node node) {
        if (node instanceof HtmlInline html) {
            flaw("text without HTML", quote(html.getLiteral()), "write '\\<' for the character itself");
        } else if (node instanceof HtmlBlock html) {
            flaw("text without HTML", quote(html.getLiteral()), "write '\\<' for the character itself");
        } else {
            flaw(ALLOWED, name(node), "");
        }
    }

    private static String name(Node node) {
        String words = node.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return "Markdown's '" + words.toLowerCase(java.util.Locale.ROOT) + "'";
    }

    private static String quote(String text) {
        String line = text.lines().findFirst().orElse("");
        return "'" + (line.length() > 40 ? line.substring(0, 40) + "..." : line) + "'";
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
