package org.undercurrent.render.jsonld;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of the graph while it is written: types and properties of schema.org. What is empty is left out. */
final class Thing {
    private final Map<String, Object> members = new LinkedHashMap<>();

    static Thing of(String... types) {
        Thing thing = new Thing();
        thing.members.put("@type", types.length == 1 ? types[0] : List.of(types));
        return thing;
    }

    /** A whole document. */
    static Thing graph(Thing... nodes) {
        return new Thing().with("@context", "https://schema.org").with("@graph", List.of(nodes));
    }

    /** A node that is described elsewhere. */
    static Thing reference(String id) {
        return new Thing().with("@id", id);
    }

    Thing with(String property, @Nullable Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain instanceof Collection<?> several) {
            return several.isEmpty()
                    ? this
                    : put(property, several.stream().map(Thing::member).toList());
        }
        return plain == null ? this : put(property, member(plain));
    }

    private Thing put(String property, Object value) {
        members.put(property, value);
        return this;
    }

    private static Object member(Object value) {
        return value instanceof Thing thing ? thing.members : value;
    }

    Map<String, Object> members() {
        return members;
    }
}
