package org.undercurrent.render.text;

import java.util.List;
import java.util.stream.Collectors;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;
import org.undercurrent.render.Labels;
import org.undercurrent.render.SourceText;
import org.undercurrent.render.Sources;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.outline.Outline.Heading;
import org.undercurrent.render.outline.Outline.Part;
import org.undercurrent.render.outline.Outline.Prose;

/** Writes an outline in columns, citations as numbers in brackets, in the order in which they are met. */
record PlainText(Columns columns, Sources sources) {
    private static final String LINES = "=-~.";

    void write(Outline outline) {
        outline.parts().forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Heading heading) {
            int level = Math.min(heading.level(), LINES.length());
            columns.heading(heading.words(), LINES.charAt(level - 1));
        } else {
            blocks(((Prose) part).text());
        }
    }

    private void blocks(RichText text) {
        for (Block block : text.blocks()) {
            block("", block);
            columns.blank();
        }
    }

    private void item(String mark, RichText text) {
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

    private String words(List<Inline> inlines) {
        return inlines.stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Inline inline) {
        if (inline instanceof Words words) {
            return words.text();
        }
        if (inline instanceof Citation citation) {
            return " " + mark(citation.reference());
        }
        String words = words(inline.children());
        return inline instanceof WebLink link ? words + " (" + link.target() + ")" : words;
    }

    String mark(String reference) {
        return "[" + sources.number(reference) + "]";
    }

    /** All sources, each below its mark. */
    void list(Labels labels) {
        if (sources.all().isEmpty()) {
            return;
        }
        columns.heading(labels.text("sources"), '-');
        sources.all()
                .forEach(source -> columns.item(
                        mark(source.id()) + " ", SourceText.of(source, labels).toString()));
    }
}
