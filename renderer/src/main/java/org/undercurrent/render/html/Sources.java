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
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Reference> cited = new ArrayList<>();

    /** Makes the references of an entry known; what shows other entries calls it again for each. */
    void know(ContentPack pack, Entry entry) {
        pack.references(entry).forEach(reference -> known.put(reference.id(), reference));
    }

    int number(String reference) {
        Integer number = numbers.get(reference);
        return number != null ? number : add(reference);
    }

    private int add(String reference) {
        Reference source = known.get(reference);
        if (source == null) {
            throw new IllegalArgumentException("no reference '" + reference + "' of this entry; references are "
                    + known.keySet().stream().sorted().toList() + " (cite one of these)");
        }
        cited.add(source);
        numbers.put(reference, cited.size());
        return cited.size();
    }

    /** The sources cited so far, then the others that the entries rest on. */
    List<Reference> all() {
        known.keySet().forEach(this::number);
        return List.copyOf(cited);
    }
}
