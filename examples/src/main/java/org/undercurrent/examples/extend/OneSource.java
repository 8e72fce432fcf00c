package org.undercurrent.examples.extend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.TemplateSource;

/** Templates from wherever you keep them; a map stands for your database here. */
public final class OneSource {
    private OneSource() {}

    /**
     * Prints a question with a heading of its own.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Map<String, String> mine =
                Map.of("question.ftlh", "<h${h1}>You asked: ${entry.title}</h${h1}><@text of=entry.answer/>");
        TemplateSource source = name -> Optional.ofNullable(mine.get(name));
        HtmlRenderer html =
                HtmlRenderer.builder().region("US").templates(source).build();
        System.out.println(html.render(ContentPack.bundled(Locale.US), "questions/how-is-it-different"));
    }
}
