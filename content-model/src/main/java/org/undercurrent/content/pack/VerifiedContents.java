package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.Translation;

/**
 * A built-in pack, read part by part when a part is asked for. The build has read and checked it as a whole, so a start
 * need not; a part that does not load all the same is refused with its problems.
 */
final class VerifiedContents implements Contents {
    private final PackSource source;
    private final Bases bases;
    private final PackIndex index;
    private final Map<EntryId, Once<Part>> parts = new LinkedHashMap<>();
    private final Map<EntryId, Integer> order = new HashMap<>();
    private final Once<Map<String, Reference>> references = new Once<>(this::readReferences);
    private final Once<Lines> lines = new Once<>(this::readLines);
    private final Once<ReadContents> whole;

    VerifiedContents(PackSource source, Bases bases) {
        this.source = source;
        this.bases = bases;
        Build build = new Build(new Problems(), new Uses(), Set.of());
        this.index = PackIndex.read(source, bases, build);
        build.problems().refuse(source);
        for (EntryId id : index.entries()) {
            order.put(id, order.size());
            parts.put(id, new Once<>(() -> readPart(id)));
        }
        this.whole = new Once<>(() -> PackReader.read(source, bases));
    }

    private record Part(Entry entry, Optional<Translation> translation) {}

    private record Lines(Map<String, Region> regions, List<Helpline> helplines) {}

    @Override
    public Imprint imprint() {
        return index.imprint();
    }

    @Override
    public Set<EntryId> ids() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(parts.get(id)).map(part -> part.get().entry());
    }

    @Override
    public Map<String, Reference> references() {
        return references.get();
    }

    @Override
    public Map<String, Region> regions() {
        return lines.get().regions();
    }

    @Override
    public List<Helpline> helplines() {
        return lines.get().helplines();
    }

    @Override
    public SignOff signOff() {
        return SignOff.NONE;
    }

    @Override
    public String digest(EntryId id) {
        return whole.get().digest(id);
    }

    @Override
    public Optional<Translation> translation(EntryId id) {
        return Optional.ofNullable(parts.get(id)).flatMap(part -> part.get().translation());
    }

    /** The built-in packs name each other from both sides; a test keeps it so. */
    @Override
    public List<EntryId> related(EntryId id) {
        List<EntryId> named =
                new ArrayList<>(find(id).map(entry -> entry.header().related()).orElse(List.of()));
        named.retainAll(order.keySet());
        named.sort(Comparator.comparing(order::get));
        return named;
    }

    private Part readPart(EntryId id) {
        Slice slice = slice(PackIndex.files(id));
        EntryReader reader = new EntryReader(index.imprint(), OptionGrid.read(slice.tree, slice.build));
        Node node = slice.tree.entries.get(id);
        Entry entry = node == null ? null : Members.read(node, slice.build, members -> reader.read(id, members));
        if (entry == null) {
            throw slice.build.problems().refusal(source);
        }
        return new Part(entry, Optional.ofNullable(slice.tree.translations.get(id)));
    }

    private Map<String, Reference> readReferences() {
        Slice slice = slice(Set.of("references.json"));
        return PackReader.built(slice.tree.references, slice.build, ReferenceReader::read);
    }

    private Lines readLines() {
        Slice slice = slice(Set.of("helplines.json"));
        Map<String, Helpline> helplines = PackReader.built(slice.tree.helplines, slice.build, HelplineReader::helpline);
        return new Lines(
                PackReader.built(slice.tree.regions, slice.build, HelplineReader::region),
                List.copyOf(helplines.values()));
    }

    /** Some files of the pack and of those below it, resolved as the whole would be. */
    private Slice slice(Set<String> files) {
        Build build = new Build(new Problems(), new Uses(), index.untranslated());
        return new Slice(
                new PackLoader(build, bases, files::contains).load(source).tree(), build);
    }

    private record Slice(PackTree tree, Build build) {}
}
