package org.undercurrent.examples.extend;

import java.util.Locale;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.html.HtmlRenderer;

/** Another word for one heading. */
public final class OneLabel {
    private OneLabel() {}

    /**
     * Prints a topic whose sources are called references.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Labels mine = Labels.of(Locale.US).with("sources", "References");
        HtmlRenderer html = HtmlRenderer.builder().region("US").labels(mine).build();
        System.out.println(html.render(ContentPack.bundled(Locale.US), "topics/what-is-psychodynamic-therapy"));
    }
}
