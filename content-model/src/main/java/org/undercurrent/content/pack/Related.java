package org.undercurrent.content.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;

/** Entries that name each other, both ways. */
final class Related {
    private final Map<EntryId, Set<EntryId>> neighbours = new HashMap<>();
    private final Map<EntryId, Integer> order = new HashMap<>();

    Related(Map<EntryId, Entry> entries) {
        entries.keySet().forEach(id -> order.put(id, order.size()));
        entries.forEach((id, entry) -> entry.header().related().forEach(other -> join(id, other)));
    }

    private void join(EntryId one, EntryId other) {
        if (!one.equals(other) && order.containsKey(other)) {
            of(one).add(other);
            of(other).add(one);
        }
    }

    private Set<EntryId> of(EntryId id) {
        return neighbours.computeIfAbsent(id, any -> new TreeSet<>(Comparator.comparing(order::get)));
    }

    /** In the order of the pack, each once. */
    List<EntryId> to(EntryId id) {
        return Stream.ofNullable(neighbours.get(id)).flatMap(Set::stream).toList();
    }
}
