package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows its place. The value is a map or list of nodes, a string, a number, a boolean or null; maps and
 * lists are filled while the file is read and not changed later.
 */
final class Node {
    private final String file;
    private final @Nullable Node parent;
    private final String key;
    private final @Nullable Object value;

    Node(String file, @Nullable Node parent, String key, @Nullable Object value) {
        this.file = file;
        this.parent = parent;
        this.key = key;
        this.value = value;
    }

    String file() {
        return file;
    }

    @Nullable
    Object value() {
        return value;
    }

    /** Another value at the same place. */
    Node with(@Nullable Object other) {
        return new Node(file, parent, key, other);
    }

    /** For example {@code acme/myths.json#/myths/0/fact}. */
    String place() {
        return file + "#" + pointer();
    }

    private String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    @SuppressWarnings("unchecked")
    Map<String, Node> members() {
        return value instanceof Map ? (Map<String, Node>) value : Map.of();
    }

    @SuppressWarnings("unchecked")
    List<Node> items() {
        return value instanceof List ? (List<Node>) value : List.of();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    /** What a person would call the type of the value. */
    String type() {
        if (value == null) {
            return "null";
        }
        if (isObject()) {
            return "an object";
        }
        if (isList()) {
            return "a list";
        }
        if (value instanceof String text) {
            return "'" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "'";
        }
        return value instanceof BigDecimal ? "the number " + value : String.valueOf(value);
    }
}
