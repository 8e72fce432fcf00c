package org.undercurrent.render.markdown;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.undercurrent.content.Reference;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.SourceText;
import org.undercurrent.render.outline.Colophon;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.outline.Outline.Part;
import org.undercurrent.render.outline.Outline.Prose;

/** One document while it is written. */
record MarkdownDocument(Inlines inlines, Document root) {
    private static final int DEEPEST = 6;

    MarkdownDocument(Inlines inlines) {
        this(inlines, new Document());
    }

    /** The lines with the numbers as links, the emergency number in strong letters. */
    void crisis(CrisisText crisis) {
        for (CrisisText.Line line : crisis.lines()) {
            Node paragraph = appended(root, new Paragraph());
            boolean first = line.equals(crisis.lines().get(0));
            Node place = first ? appended(paragraph, new StrongEmphasis()) : paragraph;
            line.pieces().forEach(piece -> words(place, piece.words(), piece.link()));
        }
    }

    void outline(Outline outline) {
        outline.parts().forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Outline.Heading heading) {
            heading(heading.level(), heading.words());
        } else {
            blocks(root, ((Prose) part).text());
        }
    }

    private void heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(level, DEEPEST));
        root.appendChild(heading);
        words(heading, words, Optional.empty());
    }

    private void blocks(Node parent, RichText text) {
        text.blocks().forEach(block -> block(parent, block));
    }

    private void block(Node parent, Block block) {
        if (block instanceof RichText.Paragraph paragraph) {
            inlines.add(appended(parent, new Paragraph()), paragraph.inlines());
            return;
        }
        ItemList items = (ItemList) block;
        ListBlock list = appended(parent, items.ordered() ? ordered() : bullets());
        items.items().forEach(item -> blocks(appended(list, new ListItem()), item));
        list.setTight(items.items().stream().allMatch(item -> item.blocks().size() == 1));
    }

    private static ListBlock bullets() {
        BulletList list = new BulletList();
        list.setMarker("-");
        return list;
    }

    private static ListBlock ordered() {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        return list;
    }

    /** The number of an item is that of its mark. */
    void sources(List<Reference> sources, Labels labels) {
        if (sources.isEmpty()) {
            return;
        }
        heading(2, labels.text("sources"));
        ListBlock list = appended(root, ordered());
        list.setTight(true);
        for (Reference source : sources) {
            source(appended(appended(list, new ListItem()), new Paragraph()), SourceText.of(source, labels));
        }
    }

    private static void source(Node item, SourceText source) {
        words(item, source.authors() + " ", Optional.empty());
        words(appended(item, new Emphasis()), source.title().strip(), Optional.empty());
        if (!source.publication().isEmpty()) {
            words(item, " " + source.publication(), Optional.empty());
        }
        source.address().ifPresent(address -> {
            words(item, " ", Optional.empty());
            words(item, address.substring(address.indexOf("://") + 3), Optional.of(URI.create(address)));
        });
    }

    void colophon(Colophon colophon) {
        root.appendChild(new ThematicBreak());
        words(appended(appended(root, new Paragraph()), new StrongEmphasis()), colophon.review(), Optional.empty());
        paragraph(colophon.disclaimer(), Optional.empty());
        paragraph(String.join(" · ", colophon.facts()), Optional.empty());
        colophon.page().ifPresent(page -> paragraph(page.toString(), Optional.of(page)));
    }

    private void paragraph(String words, Optional<URI> link) {
        words(appended(root, new Paragraph()), words, link);
    }

    private static void words(Node parent, String words, Optional<URI> link) {
        Node place = link.isPresent() ? appended(parent, new Link(link.get().toString(), null)) : parent;
        place.appendChild(new Text(words));
    }

    private static <T extends Node> T appended(Node parent, T child) {
        parent.appendChild(child);
        return child;
    }
}
