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
    private final Map<String, Mark> marks = new HashMap<>();

    /** What stands in the text, where it leads, and what a screen reader says. */
    record Mark(String words, String anchor, String name) {}

    void know(ContentPack pack, Entry entry) {
        sources.know(pack, entry);
    }

    Mark mark(String reference, Rendering rendering) {
        Mark mark = marks.get(reference);
        return mark != null ? mark : add(reference, rendering);
    }

    private Mark add(String reference, Rendering rendering) {
        int number = sources.number(reference);
        Mark mark = new Mark(
                "[" + number + "]",
                "#" + rendering.sourceId(number),
                rendering.labels().text("source.number", number));
        marks.put(reference, mark);
        return mark;
    }

    List<Reference> all() {
        return sources.all();
    }
}
