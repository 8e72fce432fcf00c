package org.undercurrent.render.markdown;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.EntryLink;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.WebLink;
import org.undercurrent.content.RichText.Words;
import org.undercurrent.render.Sources;

/**
 * Pieces of a text as nodes.
 *
 * @param sources numbers the citations
 * @param pages where an entry is shown; empty makes a link plain words
 */
record Inlines(Sources sources, Function<EntryId, Optional<URI>> pages) {

    void add(Node parent, List<Inline> inlines) {
        inlines.forEach(inline -> add(parent, inline));
    }

    private void add(Node parent, Inline inline) {
        if (inline instanceof Words words) {
            parent.appendChild(new Text(words.text()));
        } else if (inline instanceof Citation citation) {
            parent.appendChild(new Text(" [" + sources.number(citation.reference()) + "]"));
        } else if (inline instanceof RichText.Emphasis) {
            wrap(parent, new Emphasis(), inline);
        } else if (inline instanceof RichText.Strong) {
            wrap(parent, new StrongEmphasis(), inline);
        } else {
            link(parent, inline);
        }
    }

    private void link(Node parent, Inline inline) {
        Optional<URI> address =
                inline instanceof WebLink web ? Optional.of(web.target()) : pages.apply(((EntryLink) inline).target());
        if (address.isPresent()) {
            wrap(parent, new Link(address.get().toString(), null), inline);
        } else {
            add(parent, inline.children());
        }
    }

    private void wrap(Node parent, Node node, Inline inline) {
        parent.appendChild(node);
        add(node, inline.children());
    }
}
