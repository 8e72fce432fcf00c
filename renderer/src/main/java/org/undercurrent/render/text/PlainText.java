package org.undercurrent.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undercurrent.content.Reference;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;

/** Writes the tree of a text in columns, citations as numbers in brackets, in the order in which they are met. */
final class PlainText {
    private final Columns columns;
    private final Map<String, Reference> known;
    private final List<Reference> cited = new ArrayList<>();

    PlainText(Columns columns, List<Reference> references) {
        this.columns = columns;
        this.known = references.stream().collect(Collectors.toMap(Reference::id, reference -> reference));
    }

    /** The sources met so far, then the others. */
    List<Reference> sources() {
        known.keySet().stream().sorted().forEach(this::number);
        return List.copyOf(cited);
    }

    void blocks(RichText text) {
        for (Block block : text.blocks()) {
            block("", block);
            columns.blank();
        }
    }

    void item(String mark, RichText text) {
        String further = " ".repeat(mark.length());
        for (int i = 0; i < text.blocks().size(); i++) {
            block(i == 0 ? mark : further, text.blocks().get(i));
        }
    }

    private void block(String mark, Block block) {
        if (block instanceof Paragraph paragraph) {
            columns.item(mark, words(paragraph.inlines()));
            return;
        }
        ItemList list = (ItemList) block;
        for (int i = 0; i < list.items().size(); i++) {
            item(mark + (list.ordered() ? (i + 1) + ". " : "- "), list.items().get(i));
        }
    }

    /** A text in one line, for cells. */
    String line(RichText text) {
        return text.blocks().stream().map(this::line).collect(Collectors.joining(" "));
    }

    private String line(Block block) {
        return block instanceof Paragraph paragraph
                ? words(paragraph.inlines())
                : ((ItemList) block).items().stream().map(this::line).collect(Collectors.joining("; "));
    }

    private String words(List<Inline> inlines) {
        return inlines.stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Inline inline) {
        if (inline instanceof Words words) {
            return words.text();
        }
        if (inline instanceof Citation citation) {
            return mark(citation.reference());
        }
        String words = words(inline.children());
        return inline instanceof WebLink link ? words + " (" + link.target() + ")" : words;
    }

    String marks(List<String> references) {
        return references.stream().map(this::mark).collect(Collectors.joining());
    }

    String mark(String reference) {
        return " [" + number(reference) + "]";
    }

    private int number(String reference) {
        Reference source = known.get(reference);
        if (source == null) {
            throw new IllegalArgumentException(
                    "no reference '" + reference + "' of this entry (cite one that it names)");
        }
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }
}
