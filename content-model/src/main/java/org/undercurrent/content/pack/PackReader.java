package org.undercurrent.content.pack;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;

/** Reads a pack: its files, then what it extends, then everything built and checked together. */
final class PackReader {
    private final Build build;

    private PackReader(Problems problems, Set<EntryId> untranslated) {
        this.build = new Build(problems, new Uses(), untranslated);
    }

    static ReadContents read(PackSource source, Bases bases) {
        Problems problems = new Problems();
        PackLoader.Loaded loaded = new PackLoader(new Build(problems, new Uses(), Set.of()), bases).load(source);
        problems.refuse(source);
        PackReader reader = new PackReader(problems, loaded.tree().untranslated);
        ReadContents contents = reader.build(loaded);
        PackRules.check(contents, loaded, reader.build);
        problems.refuse(source);
        return contents;
    }

    private ReadContents build(PackLoader.Loaded loaded) {
        PackTree tree = loaded.tree();
        Map<String, Reference> references = built(tree.references, build, ReferenceReader::read);
        Map<String, Region> regions = built(tree.regions, build, HelplineReader::region);
        Map<String, Helpline> helplines = built(tree.helplines, build, HelplineReader::helpline);
        EntryReader reader = new EntryReader(loaded.imprint(), OptionGrid.read(tree, build));
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        tree.entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .forEach(named -> {
                    Entry entry =
                            Members.read(named.getValue(), build, members -> reader.read(named.getKey(), members));
                    if (entry != null) {
                        entries.put(named.getKey(), entry);
                    }
                });
        Digests digests = new Digests(tree.entries, tree.dimensions, tree.options);
        return new ReadContents(
                loaded.imprint(),
                Collections.unmodifiableMap(entries),
                references,
                regions,
                List.copyOf(helplines.values()),
                SignOff.read(tree, digests, build),
                digests,
                Collections.unmodifiableMap(tree.translations),
                new Related(entries));
    }

    static <T> Map<String, T> built(Map<String, Node> nodes, Build build, Function<Members, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Map.Entry<String, Node> named : nodes.entrySet()) {
            T value = Members.read(named.getValue(), build, reader);
            if (value != null) {
                values.put(named.getKey(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
