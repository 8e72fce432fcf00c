package org.undercurrent.content.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Kind;

/**
 * What a built-in pack holds, by its list of files alone: there each entry has a file of its own.
 *
 * @param imprint what the pack says of itself
 * @param entries its entries and those that it inherits, in the order of the pack
 * @param untranslated the entries of the master that a translation does not have yet
 * @param roots its {@code pack.json} and those below it, by the names of their sources
 */
record PackIndex(Imprint imprint, Set<EntryId> entries, Set<EntryId> untranslated, Map<String, Node> roots) {

    static PackIndex read(PackSource source, Bases bases, Build build) {
        Node root = new FileReader(source, build.problems())
                .read(PackLoader.ROOT)
                .orElseThrow(() -> build.problems().refusal(source));
        Members members = new Members(root, build);
        Imprint imprint = ImprintReader.read(members);
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
        return new PackIndex(imprint, sorted(entries), untranslated, roots);
    }

    private static Optional<PackIndex> below(Members members, String name, Bases bases, Build build) {
        return Optional.ofNullable(members.text(name)).flatMap(bases::find).map(source -> read(source, bases, build));
    }

    private static Set<EntryId> entries(List<String> files) {
        return files.stream()
                .filter(file -> file.indexOf('/') > 0)
                .map(file -> EntryId.parse(file.substring(0, file.length() - ".json".length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<EntryId> sorted(Set<EntryId> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(EntryId::kind))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
