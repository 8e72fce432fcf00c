package org.undercurrent.widget.cli;

import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/**
 * Loads what the first answer needs on a thread of its own, while the command line is parsed and the sockets are opened:
 * on two cores a start is a third shorter. What it renders is thrown away.
 */
final class WarmUp {
    private WarmUp() {}

    static void start() {
        Thread thread = new Thread(WarmUp::render, "undercurrent-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void render() {
        ContentPack pack = ContentPack.bundled(ContentPack.bundledLanguages().get(0));
        HtmlRenderer.builder().build().render(pack, pack.ids().get(0));
    }
}
