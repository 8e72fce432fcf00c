package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Reference;

/** Where a pack names entries and references, so that each name can be checked once all of them are known. */
final class Uses {
    private final List<Use<EntryId>> entries = new ArrayList<>();
    private final List<Use<String>> references = new ArrayList<>();
    private final List<Use<String>> figureReferences = new ArrayList<>();

    void entry(Node place, EntryId target) {
        entries.add(new Use<>(place, target));
    }

    void reference(Node place, String id) {
        references.add(new Use<>(place, id));
    }

    void figureReference(Node place, String id) {
        figureReferences.add(new Use<>(place, id));
    }

    void checkEntries(Map<EntryId, Entry> known, PackTree tree, Problems problems) {
        for (Use<EntryId> use : entries) {
            if (!tree.entries.containsKey(use.target)) {
                dangling(use, known, tree, problems);
            }
        }
    }

    void checkReferences(Map<String, Reference> known, PackTree tree, Problems problems) {
        references.forEach(use -> check(use, tree, problems));
        for (Use<String> use : figureReferences) {
            if (!problems.knownAtOrBelow(use.place.place())) {
                check(use, tree, problems);
            }
            Reference reference = known.get(use.target);
            if (reference != null && !reference.verified()) {
                problems.add(
                        use.place.place(),
                        "a verified reference",
                        "'" + use.target + "', which is not verified",
                        "say it in words, or verify the source first");
            }
        }
    }

    private static void check(Use<String> use, PackTree tree, Problems problems) {
        if (!tree.references.containsKey(use.target)) {
            problems.add(
                    use.place.place(),
                    "a reference of the pack",
                    "'" + use.target + "'",
                    problems.nearest(use.target, tree.references.keySet().stream()));
        }
    }

    /** What only the combination of two packs breaks is the fault of the pack that leaves the entry out. */
    private static void dangling(Use<EntryId> use, Map<EntryId, Entry> known, PackTree tree, Problems problems) {
        Node omission = tree.omitted.get(use.target);
        if (omission != null && !omission.file().equals(use.place.file())) {
            problems.add(
                    omission.place(),
                    "an entry that nothing else names",
                    "'" + use.target + "', which " + use.place.place() + " names",
                    "keep it, or override the entry that names it");
            return;
        }
        String written = use.target.toString();
        problems.add(
                use.place.place(),
                "an entry of the pack",
                "'" + written + "'",
                problems.nearest(written, known.keySet().stream().map(EntryId::toString)));
    }

    private record Use<T>(Node place, T target) {}
}
