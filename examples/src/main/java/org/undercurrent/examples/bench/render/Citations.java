package org.undercurrent.examples.bench.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Sources;

/** The marks of the sources of one fragment, each made once however often it is cited. */
final class Citations {
    private final String ids;
    private final Sources sources = new Sources();
    private final Map<String, String> marks = new HashMap<>();

    Citations(String ids) {
        this.ids = ids;
    }

    void know(ContentPack pack, Entry entry) {
        sources.know(pack, entry);
    }

    int number(String reference) {
        return sources.number(reference);
    }

    String target(int number) {
        return ids + number;
    }

    String mark(String reference) {
        String mark = marks.get(reference);
        return mark != null ? mark : add(reference);
    }

    private String add(String reference) {
        int number = number(reference);
        StringBuilder html = new StringBuilder("<a class=\"uc-cite\" href=\"#");
        Escaped.append(target(number), html);
        html.append("\">[").append(number).append("]</a>");
        marks.put(reference, html.toString());
        return html.toString();
    }

    List<Reference> all() {
        return sources.all();
    }
}
