package org.undercurrent.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Sources;

/** The marks of the sources of one rendering, each made once however often it is cited. */
final class CitationMarks {
    private final Sources sources = new Sources();
    private final Map<String, String> marks = new HashMap<>();

    void know(ContentPack pack, Entry entry) {
        sources.know(pack, entry);
    }

    /** A link to the source, its number in brackets; prefix and id hold nothing to escape. */
    String mark(String reference, Rendering rendering) {
        String mark = marks.get(reference);
        return mark != null ? mark : add(reference, rendering);
    }

    private String add(String reference, Rendering rendering) {
        int number = sources.number(reference);
        String mark = "<a class=\"" + rendering.options().classPrefix() + "cite\" href=\"#" + rendering.sourceId(number)
                + "\">[" + number + "]</a>";
        marks.put(reference, mark);
        return mark;
    }

    List<Reference> all() {
        return sources.all();
    }
}
