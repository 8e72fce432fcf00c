package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    private final Node root;
    private final Imprint imprint;
    private final Once<PackIndex> index = new Once<>(this::readIndex);
    private final Once<Map<EntryId, Once<Part>>> parts = new Once<>(this::partsToRead);
    private final Once<PackTree> lines = new Once<>(() -> slice(Set.of("helplines.json")));
    private final Once<Map<String, Region>> regions = new Once<>(this::readRegions);
    private final Map<EntryId, String> titles = new ConcurrentHashMap<>();
    private final Map<String, Reference> references = new ConcurrentHashMap<>();
    private final Map<String, List<Helpline>> helplines = new ConcurrentHashMap<>();
    private final Once<ReadContents> whole;

    VerifiedContents(PackSource source, Bases bases) {
        this.source = source;
        this.bases = bases;
        Build build = new Build(new Problems(), new Uses(), Set.of());
        this.root = PackIndex.root(source, build);
        this.imprint = ImprintReader.read(new Members(root, build));
        build.problems().refuse(source);
        this.whole = new Once<>(() -> PackReader.read(source, bases));
    }

    private record Part(Entry entry, Optional<Translation> translation) {}

    @Override
    public Imprint imprint() {
        return imprint;
    }

    @Override
    public Set<EntryId> ids() {
        return parts.get().keySet();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        Once<Part> part = parts.get().get(id);
        return part == null ? Optional.empty() : Optional.of(part.get().entry());
    }

    /** The other words of an entry are not read for this. */
    @Override
    public String title(EntryId id) {
        Once<Part> part = parts.get().get(id);
        Optional<Part> read = part == null ? Optional.empty() : part.made();
        return read.isPresent() ? read.get().entry().title() : titles.computeIfAbsent(id, this::readTitle);
    }

    @Override
    public Map<String, Reference> references() {
        Map<String, Reference> all = new LinkedHashMap<>();
        for (Reference reference : references(index.get().references())) {
            all.put(reference.id(), reference);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Those that nobody has asked for yet are read in one go. */
    @Override
    public List<Reference> references(Set<String> ids) {
        Set<String> unread = new HashSet<>();
        for (String id : ids) {
            if (!references.containsKey(id)) {
                unread.add(PackIndex.referenceFile(id));
            }
        }
        if (!unread.isEmpty()) {
            references.putAll(built(slice(unread).references, ReferenceReader::read));
        }
        List<Reference> read = new ArrayList<>(ids.size());
        for (String id : ids) {
            Reference reference = references.get(id);
            if (reference != null) {
                read.add(reference);
            }
        }
        return List.copyOf(read);
    }

    @Override
    public Map<String, Region> regions() {
        return regions.get();
    }

    @Override
    public List<Helpline> helplines(String region) {
        return helplines.computeIfAbsent(region, this::readHelplines);
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
        Once<Part> part = parts.get().get(id);
        return part == null ? Optional.empty() : part.get().translation();
    }

    /** The built-in packs name each other from both sides; a test keeps it so. */
    @Override
    public List<EntryId> related(EntryId id) {
        Optional<Entry> entry = find(id);
        List<EntryId> related = new ArrayList<>(index.get().entries());
        related.retainAll(entry.isPresent() ? Set.copyOf(entry.get().header().related()) : Set.of());
        return related;
    }

    private PackIndex readIndex() {
        Build build = new Build(new Problems(), new Uses(), Set.of());
        PackIndex read = PackIndex.read(source, root, bases, build);
        build.problems().refuse(source);
        return read;
    }

    private Map<EntryId, Once<Part>> partsToRead() {
        Map<EntryId, Once<Part>> unread = new LinkedHashMap<>();
        for (EntryId id : index.get().entries()) {
            unread.put(id, new Once<>(() -> readPart(id)));
        }
        return Collections.unmodifiableMap(unread);
    }

    private Part readPart(EntryId id) {
        PackTree tree = slice(PackIndex.files(id));
        Build build = build();
        EntryReader reader = new EntryReader(imprint, OptionGrid.read(tree, build));
        Entry entry = Members.read(node(tree, id), build, members -> reader.read(id, members));
        build.problems().refuse(source);
        return new Part(entry, Optional.ofNullable(tree.translations.get(id)));
    }

    /** All that follows it is lacking in this slice, which is no problem for the title. */
    private String readTitle(EntryId id) {
        Build sliced = build();
        PackTree tree = slice(Set.of(PackIndex.file(id)), Optional.of("title"), sliced);
        if (!tree.entries.containsKey(id)) {
            sliced.problems().refuse(source);
        }
        Build build = build();
        String title = new Members(node(tree, id), build).text("title");
        build.problems().refuse(source);
        return title;
    }

    private Node node(PackTree tree, EntryId id) {
        Node node = tree.entries.get(id);
        if (node == null) {
            throw new IllegalStateException("the file of '" + id + "' in pack '" + imprint.name() + "' holds no entry");
        }
        return node;
    }

    private Map<String, Region> readRegions() {
        return built(lines.get().regions, HelplineReader::region);
    }

    private List<Helpline> readHelplines(String region) {
        Map<String, Node> ofRegion = new LinkedHashMap<>(lines.get().helplines);
        ofRegion.values().removeIf(line -> !isOf(region, line));
        return List.copyOf(built(ofRegion, HelplineReader::helpline).values());
    }

    private <T> Map<String, T> built(Map<String, Node> nodes, Function<Members, T> reader) {
        Build build = build();
        Map<String, T> values = PackReader.built(nodes, build, reader);
        build.problems().refuse(source);
        return values;
    }

    private static boolean isOf(String region, Node line) {
        Node member = line.members().get("region");
        return member != null && region.equals(member.value());
    }

    /** Some files of the pack and of those below it, resolved as the whole would be. */
    private PackTree slice(Set<String> files) {
        Build build = build();
        PackTree tree = slice(files, Optional.empty(), build);
        build.problems().refuse(source);
        return tree;
    }

    private PackTree slice(Set<String> files, Optional<String> last, Build build) {
        PackLoader loader =
                new PackLoader(build, bases, files::contains, last, index.get().roots());
        return loader.load(source).tree();
    }

    private Build build() {
        return new Build(new Problems(), new Uses(), index.get().untranslated());
    }
}
