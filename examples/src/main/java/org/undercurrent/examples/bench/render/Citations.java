package org.undercurrent.examples.bench.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Sources;

/** The marks of the sources of one fragment, each made once however often it is cited. */
final class Citations {
    private final Labels labels;
    private final String ids;
    private final Sources sources = new Sources();
    private final Map<String, String> marks = new HashMap<>();

    Citations(Labels labels, String ids) {
        this.labels = labels;
        this.ids = ids;
    }

    void know(ContentPack pack, Entry entry) {
        sources.know(pack, entry);
    }

    int number(String reference) {
        return sources.number(reference);
    }

    String target(int number) {
        return ids + "source-" + number;
    }

    String name(int number) {
        return labels.text("source.number", number);
    }

    String mark(String reference) {
        String mark = marks.get(reference);
        return mark != null ? mark : add(reference);
    }

    private String add(String reference) {
        int number = number(reference);
        StringBuilder html = new StringBuilder("<sup class=\"uc-cite\">&#8288;<a href=\"#");
        Escaped.append(target(number), html);
        html.append("\" aria-label=\"");
        Escaped.append(name(number), html);
        html.append("\">[").append(number).append("]</a></sup>");
        marks.put(reference, html.toString());
        return html.toString();
    }

    List<Reference> all() {
        return sources.all();
    }
}
