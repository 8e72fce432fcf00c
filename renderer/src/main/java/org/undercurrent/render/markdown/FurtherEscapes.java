package org.undercurrent.render.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Characters that the library leaves as they are, and that would be more than text: a plus sign begins a list, three tildes
 * begin code, and many dialects strike out what two of them surround.
 */
final class FurtherEscapes implements MarkdownNodeRendererFactory, NodeRenderer {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return this;
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of('~', '+');
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of();
    }

    @Override
    public void render(Node node) {
        throw new IllegalStateException("asked to render " + node + ", although it renders no type of node");
    }
}
