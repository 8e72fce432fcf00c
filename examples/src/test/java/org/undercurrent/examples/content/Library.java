package org.undercurrent.examples.content;

import java.util.List;
import java.util.Locale;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;

/** The master pack, read once for all tests. */
final class Library {
    static final ContentPack PACK = ContentPack.bundled(Locale.US);

    private Library() {}

    static List<Entry> entriesOf(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return PACK.entries().stream()
                .filter(entry -> wanted.contains(entry.id().kind()))
                .toList();
    }
}
