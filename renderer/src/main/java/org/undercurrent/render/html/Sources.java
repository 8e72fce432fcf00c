package org.undercurrent.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;

/** Numbers the sources of one rendering in the order in which the reader meets them. */
final class Sources {
    private final Map<String, Reference> known = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Reference> cited = new ArrayList<>();

    /** The mark of a source in the text, made once however often it is cited. */
    record Mark(String words, String anchor, String name) {}

    /** Makes the references of an entry known; what shows other entries calls it again for each. */
    void know(ContentPack pack, Entry entry) {
        pack.references(entry).forEach(reference -> known.put(reference.id(), reference));
    }

    Mark mark(String reference, Rendering rendering) {
        Mark mark = marks.get(reference);
        return mark != null ? mark : add(reference, rendering);
    }

    private Mark add(String reference, Rendering rendering) {
        Reference source = known.get(reference);
        if (source == null) {
            throw new IllegalArgumentException("no reference '" + reference + "' of this entry; references are "
                    + known.keySet().stream().sorted().toList() + " (cite one of these)");
        }
        cited.add(source);
        int number = cited.size();
        Mark mark = new Mark(
                "[" + number + "]",
                "#" + rendering.sourceId(number),
                rendering.labels().text("source.number", number));
        marks.put(reference, mark);
        return mark;
    }

    /** The sources cited so far, then the others that the entries rest on. */
    List<Reference> all() {
        List<Reference> all = new ArrayList<>(cited);
        known.forEach((id, source) -> {
            if (!marks.containsKey(id)) {
                all.add(source);
            }
        });
        return all;
    }
}
