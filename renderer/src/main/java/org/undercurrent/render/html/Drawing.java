package org.undercurrent.render.html;

import java.util.ArrayList;
import java.util.List;

/** The frame of a drawing: a figure, and a name and description for those who do not see it. */
final class Drawing {
    private final Markup markup;
    private final String id;
    private final String title;
    private final String description;

    Drawing(Markup markup, Rendering rendering, String title, String description) {
        this.markup = markup;
        this.id = rendering.nextDrawingId();
        this.title = title;
        this.description = description;
    }

    /** Opens the figure and its picture; the attributes come in pairs. */
    Drawing open(String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of("class", "drawing", "role", "img"));
        all.addAll(List.of("aria-labelledby", id + "-title " + id + "-desc"));
        all.addAll(List.of(attributes));
        markup.open("figure", "class", "figure " + name).line();
        markup.open("svg", all.toArray(String[]::new)).line();
        markup.element("title", title, "id", id + "-title").line();
        markup.element("desc", description, "id", id + "-desc").line();
        return this;
    }

    Drawing picture(Markup inside) {
        markup.write(inside.toString());
        markup.close("svg").line();
        return this;
    }

    /** What stands below it as text. */
    Drawing caption(String words, String note) {
        markup.open("figcaption")
                .open("p")
                .element("strong", title + ".")
                .text(" " + words)
                .close("p")
                .line();
        markup.element("p", note, "class", "table-note").close("figcaption").line();
        return this;
    }

    void close() {
        markup.close("figure").line();
    }
}
