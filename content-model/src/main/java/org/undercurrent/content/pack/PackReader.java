package org.undercurrent.content.pack;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;

/** Reads a pack: its files, then what it extends, then everything built and checked together. */
final class PackReader {
    private final Problems problems = new Problems();
    private final Build build = new Build(problems, new Uses());

    private PackReader() {}

    static PackContents read(PackSource source) {
        return new PackReader().contents(source);
    }

    private PackContents contents(PackSource source) {
        PackLoader.Loaded loaded = new PackLoader(build).load(source);
        refuse(source);
        PackContents contents = build(loaded);
        PackRules.check(contents, loaded.tree(), build);
        refuse(source);
        return contents;
    }

    private void refuse(PackSource source) {
        if (!problems.none()) {
            throw new InvalidPackException(source.toString(), problems.list());
        }
    }

    private PackContents build(PackLoader.Loaded loaded) {
        PackTree tree = loaded.tree();
        Map<String, Reference> references = built(tree.references, ReferenceReader::read);
        Map<String, Region> regions = built(tree.regions, HelplineReader::region);
        Map<String, Helpline> helplines = built(tree.helplines, HelplineReader::helpline);
        EntryReader reader = new EntryReader(loaded.imprint(), OptionGrid.read(tree, build));
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        tree.entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .forEach(named -> {
                    Entry entry = built(named.getValue(), members -> reader.read(named.getKey(), members));
                    if (entry != null) {
                        entries.put(named.getKey(), entry);
                    }
                });
        return new PackContents(
                loaded.imprint(),
                Collections.unmodifiableMap(entries),
                references,
                regions,
                List.copyOf(helplines.values()),
                Map.of());
    }

    private <T> Map<String, T> built(Map<String, Node> nodes, Function<Members, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        nodes.forEach((id, node) -> {
            T value = built(node, reader);
            if (value != null) {
                values.put(id, value);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private <T> T built(Node node, Function<Members, T> reader) {
        Members members = new Members(node, build);
        T value = reader.apply(members);
        members.close();
        return value;
    }
}
