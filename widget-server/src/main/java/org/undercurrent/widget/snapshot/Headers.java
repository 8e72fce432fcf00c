package org.undercurrent.widget.snapshot;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values by name in the order to send, one after the other: thousands of responses are kept, and so they take a fifth of
 * what hash tables do. Ten names are found as fast by looking at each.
 */
final class Headers extends AbstractMap<String, String> {
    private final String[] namesAndValues;

    private Headers(Map<String, String> headers, Set<String> without) {
        List<String> all = new ArrayList<>(2 * headers.size());
        headers.forEach((name, value) -> {
            if (!without.contains(name)) {
                all.add(name);
                all.add(value);
            }
        });
        namesAndValues = all.toArray(String[]::new);
    }

    /** A copy, but of what cannot change. */
    static Headers of(Map<String, String> headers) {
        return headers instanceof Headers unchangeable ? unchangeable : new Headers(headers, Set.of());
    }

    /** The same without those of some names. */
    Headers without(Set<String> names) {
        return new Headers(this, names);
    }

    @Override
    public int size() {
        return namesAndValues.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            action.accept(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
        forEach((name, value) -> entries.add(Map.entry(name, value)));
        return Collections.unmodifiableSet(entries);
    }
}
