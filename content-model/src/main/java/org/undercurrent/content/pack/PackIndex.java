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
 * What a built-in pack holds, by its list of files alone: there each entry and each reference has a file of its own.
 *
 * @param entries its entries and those that it inherits, in the order of the pack
 * @param references the ids of its references and of those that it inherits
 * @param untranslated the entries of the master that a translation does not have yet
 * @param roots that of the pack and those below it, by the names of their sources
 */
record PackIndex(Set<EntryId> entries, Set<String> references, Set<EntryId> untranslated, Map<String, Root> roots) {
    private static final String REFERENCES = PackFiles.REFERENCES + "/";

    /**
     * What each slice of a pack needs again.
     *
     * @param node its {@code pack.json}
     * @param spelling what it makes of the words of the pack that it extends
     */
    record Root(Node node, Optional<Spelling> spelling) {}

    static Node root(PackSource source, Build build) {
        Optional<Node> root = new FileReader(source, build.problems()).read(PackLoader.ROOT);
        build.problems().refuse(source);
        return root.orElseThrow();
    }

    static PackIndex read(PackSource source, Node root, Bases bases, Build build) {
        Members members = new Members(root, build);
        List<String> files = members.texts("files");
        Set<EntryId> own = entries(files);
        Set<EntryId> entries = new LinkedHashSet<>();
        Set<String> references = new LinkedHashSet<>();
        Set<EntryId> untranslated = new LinkedHashSet<>();
        Map<String, Root> roots = new HashMap<>();
        roots.put(source.toString(), new Root(root, Spelling.read(members.member("spelling"), source, build)));
        Optional<PackIndex> extended = below(members, "extends", bases, build);
        if (extended.isPresent()) {
            entries.addAll(extended.get().entries);
            entries.removeAll(ids(members.texts("omit")));
            references.addAll(extended.get().references);
            roots.putAll(extended.get().roots);
        }
        Optional<PackIndex> master = below(members, "translates", bases, build);
        if (master.isPresent()) {
            entries.addAll(master.get().entries);
            entries.retainAll(own);
            untranslated.addAll(master.get().entries);
            untranslated.removeAll(own);
            references.addAll(master.get().references);
            roots.putAll(master.get().roots);
        }
        entries.addAll(own);
        references.addAll(references(files));
        return new PackIndex(sorted(entries), references, untranslated, roots);
    }

    private static Set<EntryId> ids(List<String> written) {
        Set<EntryId> ids = new LinkedHashSet<>();
        for (String id : written) {
            ids.add(EntryId.parse(id));
        }
        return ids;
    }

    private static Optional<PackIndex> below(Members members, String name, Bases bases, Build build) {
        String base = members.text(name);
        Optional<PackSource> source = base == null ? Optional.empty() : bases.find(base);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(read(source.get(), root(source.get(), build), bases, build));
    }

    private static Set<EntryId> entries(List<String> files) {
        List<String> names = new ArrayList<>();
        for (String file : files) {
            if (file.indexOf('/') > 0 && !file.startsWith(REFERENCES)) {
                names.add(file.substring(0, file.length() - PackFiles.SUFFIX.length()));
            }
        }
        return ids(names);
    }

    private static List<String> references(List<String> files) {
        List<String> ids = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(REFERENCES)) {
                ids.add(file.substring(REFERENCES.length(), file.length() - PackFiles.SUFFIX.length()));
            }
        }
        return ids;
    }

    private static Set<EntryId> sorted(Set<EntryId> entries) {
        List<EntryId> byKind = new ArrayList<>(entries);
        byKind.sort(Comparator.comparing(EntryId::kind));
        return new LinkedHashSet<>(byKind);
    }

    /** The file that an entry stands in. */
    static String file(EntryId id) {
        return id + PackFiles.SUFFIX;
    }

    /** The file that a reference stands in. */
    static String referenceFile(String id) {
        return REFERENCES + id + PackFiles.SUFFIX;
    }

    /** The files without which an entry cannot be built. */
    static Set<String> files(EntryId id) {
        return id.kind() == Kind.COMPARISON ? Set.of(file(id), "options.json") : Set.of(file(id));
    }
}
