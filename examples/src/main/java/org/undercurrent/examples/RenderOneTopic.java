package org.undercurrent.examples;

import java.util.Locale;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/** Prints a topic as an HTML fragment, with the crisis lines of Great Britain. */
public final class RenderOneTopic {
    private RenderOneTopic() {}

    /**
     * Prints the fragment.
     *
     * @param arguments the entry, defaults to {@code topics/what-is-psychodynamic-therapy}
     */
    public static void main(String[] arguments) {
        String entry = arguments.length == 0 ? "topics/what-is-psychodynamic-therapy" : arguments[0];
        ContentPack pack = ContentPack.bundled(Locale.US);
        HtmlRenderer html = HtmlRenderer.builder().region("GB").headingLevel(2).build();
        System.out.println(html.render(pack, entry));
    }
}
