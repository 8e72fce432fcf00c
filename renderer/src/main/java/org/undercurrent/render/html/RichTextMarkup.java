package org.undercurrent.render.html;

import java.util.List;
import java.util.Optional;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Header;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Emphasis;
import org.undercurrent.content.RichText.EntryLink;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.Strong;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;

/** Writes the tree of a text as markup. */
record RichTextMarkup(Rendering rendering, Markup markup) {
    void blocks(RichText text) {
        for (Block block : text.blocks()) {
            block(block);
        }
    }

    /** A single paragraph as bare words, for list items and cells; anything longer as blocks. */
    void words(RichText text) {
        if (text.blocks().size() == 1 && text.blocks().get(0) instanceof Paragraph only) {
            inlines(only.inlines());
        } else {
            blocks(text);
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            markup.open("p");
            inlines(paragraph.inlines());
            markup.close("p").line();
        } else {
            list((ItemList) block);
        }
    }

    private void list(ItemList list) {
        String element = list.ordered() ? "ol" : "ul";
        markup.open(element).line();
        for (RichText item : list.items()) {
            markup.open("li");
            words(item);
            markup.close("li").line();
        }
        markup.close(element).line();
    }

    /** A mark follows the words that it supports without a space. */
    private void inlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            boolean cited = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Citation;
            if (cited && inlines.get(i) instanceof Words words) {
                markup.text(words.text().stripTrailing());
            } else {
                inline(inlines.get(i));
            }
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Words words) {
            markup.text(words.text());
        } else if (inline instanceof Citation citation) {
            citation(citation.reference());
        } else if (inline instanceof Emphasis) {
            around("em", inline);
        } else if (inline instanceof Strong) {
            around("strong", inline);
        } else if (inline instanceof WebLink link) {
            markup.open("a", "class", "web", "href", link.target().toString());
            inlines(inline.children());
            markup.close("a");
        } else {
            entry(((EntryLink) inline).target(), inline.children());
        }
    }

    private void entry(EntryId target, List<Inline> words) {
        boolean metBefore = rendering.metBefore(target);
        Optional<String> page = metBefore ? Optional.empty() : rendering.page(target);
        if (page.isPresent()) {
            markup.open("a", "href", page.get());
        }
        inlines(words);
        if (page.isPresent()) {
            markup.close("a");
        }
        if (!metBefore && rendering.explains(target)) {
            meaning(rendering.pack().entry(target).header());
        }
    }

    private void meaning(Header term) {
        String id = rendering.idPrefix() + "term-" + term.id().id();
        String question = rendering.labels().text("term.what", term.title());
        markup.open("button", "class", "what", "type", "button", "popovertarget", id, "aria-label", question);
        markup.text("?").close("button").open("span", "class", "meaning", "popover", "", "id", id);
        markup.open("strong")
                .text(term.title())
                .close("strong")
                .text(" " + term.summary())
                .close("span");
    }

    private void around(String element, Inline inline) {
        markup.open(element);
        inlines(inline.children());
        markup.close(element);
    }

    /** A card has no list of sources, so it has no marks either. */
    void citation(String reference) {
        if (!rendering.card()) {
            markup.write(rendering.sources().mark(reference, rendering));
        }
    }
}
