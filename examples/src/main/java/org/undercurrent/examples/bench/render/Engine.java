package org.undercurrent.examples.bench.render;

import org.undercurrent.content.pack.ContentPack;

/** Renders topics; its templates are parsed and kept before the first call counts. */
@FunctionalInterface
public interface Engine {
    /**
     * Renders a topic as a whole fragment.
     *
     * @param pack has the topic
     * @param topic for example {@code topics/dreams}
     * @return the fragment
     */
    String render(ContentPack pack, String topic);
}
