package org.undercurrent.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;

/** Numbers the sources of one rendering in the order in which the reader meets them. Never shared between threads. */
public final class Sources {
    private final Map<String, Reference> known = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Reference> cited = new ArrayList<>();

    /** Knows no source yet. */
    public Sources() {}

    /**
     * Makes the references of an entry known; what shows other entries calls it again for each.
     *
     * @param pack has the entry
     * @param entry what is rendered
     */
    public void know(ContentPack pack, Entry entry) {
        for (Reference reference : pack.references(entry)) {
            known.put(reference.id(), reference);
        }
    }

    /**
     * The number of a source; the first one met is 1.
     *
     * @param reference the id of a source that is known
     * @return from 1
     * @throws IllegalArgumentException when it is not known; the message lists those that are
     */
    public int number(String reference) {
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

    /**
     * The sources cited so far, then the others that the entries rest on.
     *
     * @return in the order of their numbers
     */
    public List<Reference> all() {
        for (String reference : known.keySet()) {
            number(reference);
        }
        return List.copyOf(cited);
    }
}
