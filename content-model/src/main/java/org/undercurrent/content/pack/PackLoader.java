package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;

/** Loads a pack with the packs that it builds on: what it extends, or what it translates. */
final class PackLoader {
    static final String ROOT = "pack.json";

    private final Build build;
    private final Bases bases;
    private final Predicate<String> wanted;
    private final Optional<String> last;
    private final Map<String, PackIndex.Root> roots;
    private final List<String> chain = new ArrayList<>();

    PackLoader(Build build, Bases bases) {
        this(build, bases, any -> true, Optional.empty(), Map.of());
    }

    /**
     * Loads only some files; what cannot be complete then is reported all the same.
     *
     * @param wanted which files
     * @param last the member of them at which to stop; empty when all are wanted
     * @param roots what has been read before of each pack, by the names of their sources
     */
    PackLoader(
            Build build,
            Bases bases,
            Predicate<String> wanted,
            Optional<String> last,
            Map<String, PackIndex.Root> roots) {
        this.build = build;
        this.bases = bases;
        this.wanted = wanted;
        this.last = last;
        this.roots = roots;
    }

    /** What a pack says of itself, where it does, and its content with that of the pack below. */
    record Loaded(Imprint imprint, String place, PackTree tree) {}

    /** What a pack holds itself. */
    private record Own(Node root, Imprint imprint, PackTree tree, Optional<Spelling> spelling) {}

    /** Everything, or something partial after problems have been reported. */
    Loaded load(PackSource source) {
        PackIndex.Root known = roots.get(source.toString());
        Optional<Node> root =
                known != null ? Optional.of(known.node()) : new FileReader(source, build.problems()).read(ROOT);
        return root.map(node -> load(source, node))
                .orElseGet(() -> new Loaded(Members.missing(), source + "/" + ROOT + "#", new PackTree()));
    }

    private Loaded load(PackSource source, Node root) {
        Members members = new Members(root, build);
        Imprint imprint = ImprintReader.read(members);
        PackTree own = new PackTree();
        for (Node item : members.items("omit")) {
            omit(item, own);
        }
        PackFiles files = new PackFiles(source, last, build, own);
        for (Node file : members.requiredItems("files")) {
            if (wanted.test(String.valueOf(file.value()))) {
                files.read(file);
            }
        }
        Node extended = members.member("extends");
        Node translated = members.member("translates");
        Optional<Spelling> spelling = spelling(members.member("spelling"), source);
        members.close();
        expect(extended != null, root, "spelling", "the prose of an extended pack");
        expect(extended != null, root, "omit", "the entries of an extended pack");
        expect(extended == null, root, "translates", "a pack that does not extend another, too");
        PackTree resolved =
                imprint == null ? own : resolve(extended, translated, new Own(root, imprint, own, spelling));
        return new Loaded(imprint, root.place(), resolved);
    }

    private Optional<Spelling> spelling(@Nullable Node file, PackSource source) {
        PackIndex.Root known = roots.get(source.toString());
        return known != null ? known.spelling() : Spelling.read(file, source, build);
    }

    private PackTree resolve(@Nullable Node extended, @Nullable Node translated, Own own) {
        if (chain.isEmpty()) {
            chain.add(own.imprint.name());
        }
        if (extended != null) {
            return extend(extended, own);
        }
        return translated == null ? own.tree : translate(translated, own);
    }

    private void expect(boolean holds, Node root, String member, String expected) {
        Node node = root.members().get(member);
        if (!holds && node != null) {
            wrong(node, expected, "delete '" + member + "', or look at 'extends'");
        }
    }

    private PackTree extend(Node base, Own own) {
        Loaded below = below(base);
        if (below == null) {
            return own.tree;
        }
        if (!sameLanguage(below, own.imprint)) {
            wrong(base, "a pack in the same language", "a pack has one language; name a translation in 'translates'");
        }
        own.tree.omitted.forEach((id, place) -> checkOmission(id, place, below.tree()));
        return own.tree.over(own.spelling.orElse(Spelling.NONE).apply(below.tree()));
    }

    private PackTree translate(Node master, Own own) {
        Loaded below = below(master);
        if (below == null) {
            return own.tree;
        }
        if (sameLanguage(below, own.imprint)) {
            wrong(master, "a pack in another language", "name a pack in the same language in 'extends'");
        }
        return new Translator(build.problems(), below.imprint().name(), own.root).translate(own.tree, below.tree());
    }

    private static boolean sameLanguage(Loaded below, Imprint imprint) {
        return below.imprint()
                .language()
                .getLanguage()
                .equals(imprint.language().getLanguage());
    }

    /** The pack that another one builds on, or null after a problem has been reported. */
    private @Nullable Loaded below(Node base) {
        String name = String.valueOf(base.value());
        Optional<PackSource> source = bases.find(name);
        if (chain.contains(name)) {
            wrong(base, "a pack that does not build on this one", "break the circle");
        } else if (source.isEmpty()) {
            String known = String.join(", ", bases.names());
            wrong(base, "a pack to build on: " + known, build.problems().nearest(name, bases.names().stream()));
        } else {
            chain.add(name);
            Loaded below = load(source.get());
            return below.imprint() == null ? null : below;
        }
        return null;
    }

    private void wrong(Node node, String expected, String hint) {
        build.problems().add(node.place(), expected, node.type(), hint);
    }

    private void checkOmission(EntryId id, Node place, PackTree base) {
        if (!base.entries.containsKey(id)) {
            build.problems()
                    .add(
                            place.place(),
                            "an entry of the extended pack",
                            "'" + id + "'",
                            build.problems()
                                    .nearest(
                                            id.toString(),
                                            base.entries.keySet().stream().map(EntryId::toString)));
        }
    }

    private void omit(Node item, PackTree tree) {
        try {
            EntryId id = EntryId.parse(String.valueOf(item.value()));
            if (id.kind() == Kind.CRISIS_NOTICE) {
                wrong(item, "any entry but a crisis notice", "override it instead");
            }
            tree.omitted.put(id, item);
        } catch (InvalidContentException malformed) {
            wrong(item, "an entry such as 'topics/dreams'", "");
        }
    }
}
