package org.undercurrent.widget.cli;

import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/**
 * Loads what the first answer needs, content on one thread and the template engine on another, while the command line is
 * parsed and the sockets are opened: on two cores a start is a third shorter. What it renders is thrown away.
 */
final class WarmUp {
    private WarmUp() {}

    static void start() {
        start("undercurrent-warm-up-engine", () -> HtmlRenderer.builder().build());
        start("undercurrent-warm-up", WarmUp::render);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void render() {
        ContentPack pack = ContentPack.bundled(ContentPack.bundledLanguages().get(0));
        EntryId first = pack.ids().get(0);
        pack.references(pack.entry(first));
        HtmlRenderer.builder().build().render(pack, first);
    }
}
