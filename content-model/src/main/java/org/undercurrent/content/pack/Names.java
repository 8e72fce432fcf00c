package org.undercurrent.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that objects give themselves; one that has none, or that of another, is reported. */
record Names(Problems problems) {

    /** Puts the objects of a list under their names. */
    void sort(List<Node> items, String key, Map<String, Node> nodes) {
        for (Node node : items) {
            Optional<String> name = of(node, key);
            if (name.isPresent()) {
                unique(name.get(), node, nodes);
            }
        }
    }

    Optional<String> of(Node node, String key) {
        Node member = node.members().get(key);
        if (member != null && member.value() instanceof String name) {
            return Optional.of(name);
        }
        String place = node.isObject() ? node.place() + "/" + key : node.place();
        String expected = node.isObject() ? "an id" : "an object";
        String actual = !node.isObject() ? node.type() : member == null ? "missing" : member.type();
        problems.add(place, expected, actual, "");
        return Optional.empty();
    }

    <K> void unique(K name, Node node, Map<K, Node> nodes) {
        Node first = nodes.putIfAbsent(name, node);
        if (first != null) {
            problems.add(
                    node.place(), "an id of its own", "'" + name + "', as at " + first.place(), "rename one of them");
        }
    }
}
