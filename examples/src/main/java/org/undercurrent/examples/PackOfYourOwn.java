package org.undercurrent.examples;

import java.nio.file.Path;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/**
 * Reads a pack of your own that builds on ours: {@code examples/packs/your-clinic} says what happens in a session at one
 * clinic, and inherits everything else.
 */
public final class PackOfYourOwn {
    private PackOfYourOwn() {}

    /**
     * Prints the clinic's own answer.
     *
     * @param arguments the directory of the pack, defaults to {@code examples/packs/your-clinic}
     */
    public static void main(String[] arguments) {
        ContentPack pack =
                ContentPack.read(Path.of(arguments.length == 0 ? "examples/packs/your-clinic" : arguments[0]));
        HtmlRenderer html = HtmlRenderer.builder().region("US").build();
        System.out.println(html.render(pack, "questions/what-happens-in-a-session"));
        System.out.println("<!-- " + pack.entries().size() + " entries, nearly all of them inherited -->");
    }
}
