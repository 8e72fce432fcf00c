package org.undercurrent.content.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;

/** Entries that name each other, both ways. */
final class Related {
    private final Map<EntryId, Entry> entries;
    private final Map<EntryId, TreeSet<EntryId>> neighbours = new HashMap<>();
    private final Map<EntryId, Integer> order = new HashMap<>();

    Related(Map<EntryId, Entry> entries) {
        this.entries = entries;
        entries.keySet().forEach(id -> order.put(id, order.size()));
        entries.forEach((id, entry) -> entry.header().related().forEach(other -> join(id, other)));
    }

    private void join(EntryId one, EntryId other) {
        if (!one.equals(other)) {
            of(one).add(other);
            of(other).add(one);
        }
    }

    private TreeSet<EntryId> of(EntryId id) {
        return neighbours.computeIfAbsent(id, any -> new TreeSet<>(Comparator.comparing(order::get)));
    }

    /** In the order of the pack, each once. */
    List<Entry> to(EntryId id) {
        return Stream.ofNullable(neighbours.get(id))
                .flatMap(TreeSet::stream)
                .flatMap(other -> Stream.ofNullable(entries.get(other)))
                .toList();
    }
}
