package org.undercurrent.render.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Emphasis;
import org.undercurrent.content.RichText.EntryLink;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.Strong;
import org.undercurrent.content.RichText.Words;
import org.undercurrent.render.Labels;

/** Puts texts together. */
final class Pieces {
    private Pieces() {}

    static RichText words(String words) {
        return RichText.plain(words);
    }

    static RichText item(Inline... pieces) {
        return new RichText(List.of(new Paragraph(Arrays.asList(pieces))));
    }

    static Inline plain(String words) {
        return new Words(words);
    }

    /** Markdown shows its marks when white space is inside them. */
    static Inline stressed(String words) {
        return new Emphasis(List.of(new Words(words.strip())));
    }

    static Inline strong(String words) {
        return new Strong(List.of(new Words(words.strip())));
    }

    static Inline link(EntryId entry, String title) {
        return new EntryLink(entry, List.of(new Words(title)));
    }

    /** A name in strong letters, a colon, and the text. */
    static RichText named(String name, RichText text) {
        return prefixed(List.of(strong(name), plain(": ")), text);
    }

    /** A text that begins with more pieces. */
    static RichText prefixed(List<Inline> first, RichText text) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (blocks.get(0) instanceof Paragraph paragraph) {
            blocks.set(0, new Paragraph(joined(first, paragraph.inlines())));
        } else {
            blocks.add(0, new Paragraph(first));
        }
        return new RichText(blocks);
    }

    /** A text that ends with more pieces. */
    static RichText suffixed(RichText text, List<Inline> last) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        int end = blocks.size() - 1;
        if (last.isEmpty()) {
            return text;
        }
        if (blocks.get(end) instanceof Paragraph paragraph) {
            blocks.set(end, new Paragraph(joined(paragraph.inlines(), last)));
        } else {
            blocks.add(new Paragraph(last));
        }
        return new RichText(blocks);
    }

    static RichText summarized(Entry entry, Labels labels) {
        return item(
                link(entry.id(), labels.title(entry)),
                plain(": " + entry.header().summary()));
    }

    static RichText bullets(List<RichText> items) {
        return new RichText(List.of(new ItemList(false, items)));
    }

    static RichText numbered(List<RichText> items) {
        return new RichText(List.of(new ItemList(true, items)));
    }

    static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
