package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;

/**
 * What a built-in pack holds, by its list of files alone: there each entry has a file of its own.
 *
 * @param entries its entries and those that it inherits, in the order of the pack
 * @param untranslated the entries of the master that a translation does not have yet
 * @param roots its {@code pack.json} and those below it, by the names of their sources
 */
record PackIndex(Set<EntryId> entries, Set<EntryId> untranslated, Map<String, Node> roots) {

    static Node root(PackSource source, Build build) {
        return new FileReader(source, build.problems())
                .read(PackLoader.ROOT)
                .orElseThrow(() -> build.problems().refusal(source));
    }

    static PackIndex read(PackSource source, Node root, Bases bases, Build build) {
        Members members = new Members(root, build);
        Set<EntryId> own = entries(members.texts("files"));
        Optional<PackIndex> extended = below(members, "extends", bases, build);
        Optional<PackIndex> master = below(members, "translates", bases, build);
        Set<EntryId> entries = new LinkedHashSet<>();
        extended.ifPresent(base -> entries.addAll(base.entries));
        members.texts("omit").forEach(id -> entries.remove(EntryId.parse(id)));
        master.ifPresent(base -> entries.addAll(base.entries));
        master.ifPresent(base -> entries.retainAll(own));
        entries.addAll(own);
        Set<EntryId> untranslated = new LinkedHashSet<>();
        master.ifPresent(base -> untranslated.addAll(base.entries));
        untranslated.removeAll(own);
        Map<String, Node> roots = new HashMap<>(Map.of(source.toString(), root));
        extended.ifPresent(base -> roots.putAll(base.roots));
        master.ifPresent(base -> roots.putAll(base.roots));
        return new PackIndex(sorted(entries), untranslated, roots);
    }

    private static Optional<PackIndex> below(Members members, String name, Bases bases, Build build) {
        return Optional.ofNullable(members.text(name))
                .flatMap(bases::find)
                .map(source -> read(source, root(source, build), bases, build));
    }

    private static Set<EntryId> entries(List<String> files) {
        Set<EntryId> entries = new LinkedHashSet<>();
        for (String file : files) {
            if (file.indexOf('/') > 0) {
                entries.add(EntryId.parse(file.substring(0, file.length() - ".json".length())));
            }
        }
        return entries;
    }

    private static Set<EntryId> sorted(Set<EntryId> entries) {
        List<EntryId> byKind = new ArrayList<>(entries);
        byKind.sort(Comparator.comparing(EntryId::kind));
        return new LinkedHashSet<>(byKind);
    }

    /** The file that an entry stands in. */
    static String file(EntryId id) {
        return id + ".json";
    }

    /** The files without which an entry cannot be built. */
    static Set<String> files(EntryId id) {
        return id.kind() == Kind.COMPARISON ? Set.of(file(id), "options.json") : Set.of(file(id));
    }
}
