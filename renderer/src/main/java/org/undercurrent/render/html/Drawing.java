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

    /** Opens the figure and its picture; the attributes come in pairs. What follows is inside the picture. */
    void open(String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of("class", "drawing", "role", "img"));
        all.addAll(List.of("aria-labelledby", id + "-title " + id + "-desc"));
        all.addAll(List.of(attributes));
        markup.open("figure", "class", "figure " + name).line();
        markup.open("svg", all.toArray(String[]::new)).line();
        markup.element("title", title, "id", id + "-title").line();
        markup.element("desc", description, "id", id + "-desc").line();
    }

    /** A length with at most two decimals. */
    static String number(double length) {
        long hundredths = Math.round(length * 100);
        String whole = Long.toString(hundredths / 100);
        if (hundredths % 100 == 0) {
            return whole;
        }
        long tenths = hundredths / 10;
        return hundredths % 10 == 0 ? whole + "." + tenths % 10 : whole + "." + tenths % 10 + hundredths % 10;
    }

    /** Ends the picture, and the figure with it. */
    void close() {
        markup.close("svg").line().close("figure").line();
    }

    /** Ends the picture, and the figure below words of its own. */
    void close(String words, String note) {
        markup.close("svg").line().open("figcaption").open("p").element("strong", title + ".");
        markup.text(" ").text(words).close("p").line();
        markup.element("p", note, "class", "table-note").close("figcaption").line();
        markup.close("figure").line();
    }
}
