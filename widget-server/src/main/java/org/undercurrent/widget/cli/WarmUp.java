package org.undercurrent.widget.cli;

import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.xnio.Xnio;

/**
 * Loads what the first answer needs, content, template engine and sockets each on a thread of its own, while the command
 * line is parsed: on two cores a start is a third shorter. What it renders is thrown away.
 */
final class WarmUp {
    private WarmUp() {}

    static void start() {
        start("undercurrent-warm-up", WarmUp::render);
        start("undercurrent-warm-up-engine", () -> HtmlRenderer.builder().build());
        start("undercurrent-warm-up-sockets", WarmUp::openSockets);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void openSockets() {
        LogFormat.hush();
        Jmx.leaveOffDuring(() -> Xnio.getInstance(WarmUp.class.getClassLoader()));
    }

    private static void render() {
        ContentPack pack = ContentPack.bundled(ContentPack.bundledLanguages().get(0));
        EntryId first = pack.ids().get(0);
        pack.references(pack.entry(first));
        HtmlRenderer.builder().build().render(pack, first);
    }
}
