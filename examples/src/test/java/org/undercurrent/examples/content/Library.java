package org.undercurrent.examples.content;

import java.util.List;
import java.util.Locale;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;

/** The master pack and its British sister, read once for all tests. */
final class Library {
    static final ContentPack PACK = ContentPack.bundled(Locale.US);

    /** Both Englishes. */
    static final List<ContentPack> ENGLISH = List.of(PACK, ContentPack.bundled(Locale.UK));

    private Library() {}

    static List<Entry> entriesOf(Kind... kinds) {
        return entriesOf(PACK, kinds);
    }

    static List<Entry> entriesOf(ContentPack pack, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return pack.entries().stream()
                .filter(entry -> wanted.contains(entry.id().kind()))
                .toList();
    }
}
