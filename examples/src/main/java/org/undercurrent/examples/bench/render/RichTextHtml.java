package org.undercurrent.examples.bench.render;

import java.util.List;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Emphasis;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.Strong;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;

/** Rich text by Java, like that inside this project's renderer. Links to entries stay words, as they do without a base. */
final class RichTextHtml {
    private static final Pieces PIECES = new Pieces();

    private final Citations citations;
    private final StringBuilder html = new StringBuilder(1024);

    RichTextHtml(Citations citations) {
        this.citations = citations;
    }

    String blocks(RichText text) {
        text.blocks().forEach(this::block);
        return html.toString();
    }

    String words(RichText text) {
        item(text);
        return html.toString();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.append("<p>");
            inlines(paragraph.inlines());
            html.append("</p>\n");
        } else {
            list((ItemList) block);
        }
    }

    private void list(ItemList list) {
        String element = list.ordered() ? "ol" : "ul";
        html.append('<').append(element).append(">\n");
        for (RichText item : list.items()) {
            html.append("<li>");
            item(item);
            html.append("</li>\n");
        }
        html.append("</").append(element).append(">\n");
    }

    private void item(RichText text) {
        if (PIECES.bare(text)) {
            inlines(((Paragraph) text.blocks().get(0)).inlines());
        } else {
            text.blocks().forEach(this::block);
        }
    }

    private void inlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Words) {
                Escaped.append(PIECES.words(inlines, i), html);
            } else {
                inline(inlines.get(i));
            }
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Citation citation) {
            html.append(citations.mark(citation.reference()));
        } else if (inline instanceof WebLink link) {
            Escaped.append(link.target().toString(), html.append("<a class=\"uc-web\" href=\""));
            html.append("\">");
            inlines(link.children());
            html.append("</a>");
        } else {
            around(inline instanceof Strong ? "strong" : inline instanceof Emphasis ? "em" : "", inline);
        }
    }

    private void around(String element, Inline inline) {
        html.append(element.isEmpty() ? "" : "<" + element + ">");
        inlines(inline.children());
        html.append(element.isEmpty() ? "" : "</" + element + ">");
    }
}
