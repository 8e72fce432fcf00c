package org.undercurrent.examples.extend;

import java.util.Locale;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.TemplateSource;

/** A template of your own for one kind, from the class path; all other kinds keep ours. */
public final class OneTemplate {
    private OneTemplate() {}

    /**
     * Prints a myth whose fact comes first.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        TemplateSource mine =
                TemplateSource.classpath(OneTemplate.class.getClassLoader(), "own-templates"); // holds myth.ftlh
        HtmlRenderer html = HtmlRenderer.builder().region("US").templates(mine).build();
        System.out.println(html.render(ContentPack.bundled(Locale.US), "myths/it-never-ends"));
    }
}
