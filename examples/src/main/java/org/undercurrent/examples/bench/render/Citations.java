package org.undercurrent.examples.bench.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;

/** Numbers the sources of one fragment in the order in which they are met. */
final class Citations {
    private final Labels labels;
    private final String ids;
    private final Map<String, Reference> known = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Citations(Labels labels, String ids) {
        this.labels = labels;
        this.ids = ids;
    }

    void know(ContentPack pack, Entry entry) {
        pack.references(entry).forEach(reference -> known.put(reference.id(), reference));
    }

    int number(String reference) {
        Integer number = numbers.get(reference);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(reference, number);
        }
        return number;
    }

    String target(int number) {
        return ids + "source-" + number;
    }

    String name(int number) {
        return labels.text("source.number", number);
    }

    List<Reference> all() {
        known.keySet().forEach(this::number);
        List<Reference> all = new ArrayList<>();
        numbers.keySet().forEach(id -> all.add(known.get(id)));
        return all;
    }
}
