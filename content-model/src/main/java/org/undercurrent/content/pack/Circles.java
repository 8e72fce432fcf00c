package org.undercurrent.content.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;

/** Finds collections that hold each other. It walks without recursion, since a pack may chain thousands of them. */
final class Circles {
    private final Map<EntryId, Entry> entries;
    private final PackTree tree;
    private final Problems problems;
    private final Set<EntryId> done = new HashSet<>();
    private final Set<EntryId> open = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();

    Circles(Map<EntryId, Entry> entries, PackTree tree, Problems problems) {
        this.entries = entries;
        this.tree = tree;
        this.problems = problems;
    }

    /** Reports each collection that closes a circle. */
    void report() {
        for (EntryId start : entries.keySet()) {
            enter(start);
            while (!path.isEmpty()) {
                advance(path.element());
            }
        }
    }

    private void enter(EntryId id) {
        if (entries.get(id) instanceof Collection collection && done.add(id)) {
            open.add(id);
            path.push(new Step(id, collection.entries().iterator()));
        }
    }

    private void advance(Step step) {
        if (!step.rest.hasNext()) {
            open.remove(step.id);
            path.pop();
            return;
        }
        EntryId next = step.rest.next();
        if (open.contains(next)) {
            circle(step.id, next);
        }
        enter(next);
    }

    private void circle(EntryId last, EntryId first) {
        Node node = tree.entries.get(last);
        List<Node> items = node == null
                ? List.of()
                : node.members().getOrDefault("entries", node).items();
        items.stream()
                .filter(item -> first.toString().equals(item.value()))
                .forEach(item -> problems.add(
                        item.place(),
                        "a collection that does not hold this one",
                        item.type(),
                        "a reader would walk in a circle; take one of them out"));
    }

    private record Step(EntryId id, Iterator<EntryId> rest) {}
}
