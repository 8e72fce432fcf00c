package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;

/** Entries that name each other, both ways. */
final class Related {
    private final Map<EntryId, TreeSet<EntryId>> neighbours = new HashMap<>();
    private final Map<EntryId, Entry> entries;

    Related(Map<EntryId, Entry> entries) {
        this.entries = entries;
        Map<EntryId, Integer> order = new HashMap<>();
        entries.keySet().forEach(id -> order.put(id, order.size()));
        entries.keySet().forEach(id -> neighbours.put(id, new TreeSet<>(Comparator.comparing(order::get))));
        entries.values().forEach(entry -> entry.header().related().forEach(other -> join(entry.id(), other)));
    }

    private void join(EntryId one, EntryId other) {
        if (!one.equals(other)) {
            neighbours.get(one).add(other);
            neighbours.get(other).add(one);
        }
    }

    /** In the order of the pack, each once. */
    List<Entry> to(EntryId id) {
        List<Entry> related = new ArrayList<>();
        neighbours.get(id).forEach(other -> related.add(entries.get(other)));
        return related;
    }
}
