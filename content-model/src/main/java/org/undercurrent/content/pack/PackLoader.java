package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;

/** Finds the files of a pack and of the pack that it extends, and sorts what they hold by name. */
final class PackLoader {
    static final String ROOT = "pack.json";

    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.json");
    private static final String SUFFIX = ".json";

    private final Build build;
    private final List<String> chain = new ArrayList<>();

    PackLoader(Build build) {
        this.build = build;
    }

    /** What a pack says of itself, and its content with that of the pack below. */
    record Loaded(Imprint imprint, PackTree tree) {}

    /** Everything, or something partial after problems have been reported. */
    Loaded load(PackSource source) {
        Optional<Node> root = new FileReader(source, build.problems()).read(ROOT);
        return root.map(node -> load(source, node)).orElseGet(() -> new Loaded(Members.missing(), new PackTree()));
    }

    private Loaded load(PackSource source, Node root) {
        Members members = new Members(root, build);
        Imprint imprint = ImprintReader.read(members);
        PackTree tree = new PackTree();
        members.items("omit").forEach(item -> omit(item, tree));
        members.items("files").forEach(item -> file(source, item, tree));
        if (members.member("files") == null) {
            build.problems().add(root.place() + "/files", "a list of files", "missing", "");
        }
        Node base = members.member("extends");
        members.close();
        return new Loaded(imprint, base == null || imprint == null ? tree : extend(base, imprint, tree));
    }

    private PackTree extend(Node base, Imprint imprint, PackTree tree) {
        String name = String.valueOf(base.value());
        if (chain.contains(name)) {
            build.problems()
                    .add(base.place(), "a pack that does not extend this one", "'" + name + "'", "break the circle");
            return tree;
        }
        chain.add(name);
        Optional<PackSource> source = bundled(name);
        if (source.isEmpty()) {
            String known = String.join(", ", bundledNames());
            build.problems()
                    .add(
                            base.place(),
                            "a pack to extend: " + known,
                            base.type(),
                            Nearest.hint(name, bundledNames().stream()));
            return tree;
        }
        Loaded below = load(source.get());
        if (below.imprint() == null) {
            return tree;
        }
        if (!below.imprint().language().getLanguage().equals(imprint.language().getLanguage())) {
            build.problems()
                    .add(
                            base.place(),
                            "a pack in the same language",
                            "'" + name + "'",
                            "a pack has one language; extend the pack in '"
                                    + imprint.language().getLanguage() + "'");
        }
        tree.omitted.forEach((id, place) -> checkOmission(id, place, below.tree()));
        return tree.over(below.tree());
    }

    private void checkOmission(EntryId id, Node place, PackTree base) {
        if (!base.entries.containsKey(id)) {
            build.problems()
                    .add(
                            place.place(),
                            "an entry of the extended pack",
                            "'" + id + "'",
                            Nearest.hint(
                                    id.toString(),
                                    base.entries.keySet().stream().map(EntryId::toString)));
        }
    }

    private static List<String> bundledNames() {
        return ContentPack.bundledLanguages().stream()
                .map(language -> ContentPack.BUILT_IN + "/" + language.toLanguageTag())
                .toList();
    }

    private static Optional<PackSource> bundled(String name) {
        return bundledNames().contains(name) ? Optional.of(PackSource.bundled(name)) : Optional.empty();
    }

    private void omit(Node item, PackTree tree) {
        try {
            EntryId id = EntryId.parse(String.valueOf(item.value()));
            if (id.kind() == Kind.CRISIS_NOTICE) {
                build.problems().add(item.place(), "any entry but a crisis notice", item.type(), "override it instead");
            }
            tree.omitted.put(id, item);
        } catch (InvalidContentException malformed) {
            build.problems().add(item.place(), "an entry such as 'topics/dreams'", item.type(), "");
        }
    }

    private void file(PackSource source, Node item, PackTree tree) {
        if (!(item.value() instanceof String name)
                || !FILE_NAME.matcher(name).matches()
                || kindOrPart(name).isEmpty()) {
            build.problems()
                    .add(
                            item.place(),
                            "a file such as 'questions.json' or 'topics/dreams.json'",
                            item.type(),
                            "references.json, helplines.json, options.json, or a kind: "
                                    + String.join(", ", Kind.folders()));
            return;
        }
        new FileReader(source, build.problems()).read(name).ifPresent(root -> sort(name, root, tree));
    }

    private static Optional<String> kindOrPart(String name) {
        String first = name.substring(0, name.contains("/") ? name.indexOf('/') : name.length() - SUFFIX.length());
        boolean part = !name.contains("/")
                && List.of("references", "helplines", "options").contains(first);
        return part || Kind.ofFolder(first).isPresent() ? Optional.of(first) : Optional.empty();
    }

    private void sort(String name, Node root, PackTree tree) {
        String first = kindOrPart(name).orElseThrow();
        Members members = new Members(root, build);
        switch (first) {
            case "references" -> named(members, "references", "id", tree.references);
            case "helplines" -> {
                named(members, "regions", "code", tree.regions);
                named(members, "helplines", "id", tree.helplines);
            }
            case "options" -> {
                named(members, "dimensions", "id", tree.dimensions);
                named(members, "options", "id", tree.options);
            }
            default -> entries(name, Kind.ofFolder(first).orElseThrow(), members, tree);
        }
        if (!name.contains("/")) {
            members.close();
        }
    }

    private void entries(String name, Kind kind, Members members, PackTree tree) {
        if (name.contains("/")) {
            String id = name.substring(name.indexOf('/') + 1, name.length() - SUFFIX.length());
            entry(kind, members.node(), tree);
            Node member = members.node().members().get("id");
            if (member != null && !id.equals(member.value())) {
                build.problems().add(member.place(), "'" + id + "', as the file is called", member.type(), "");
            }
        } else {
            members.items(kind.folder()).forEach(node -> entry(kind, node, tree));
        }
    }

    private void entry(Kind kind, Node node, PackTree tree) {
        Optional<String> written = key(node, "id");
        try {
            written.ifPresent(id -> unique(new EntryId(kind, id), node, tree.entries));
        } catch (InvalidContentException malformed) {
            build.problems().add(node, malformed);
        }
    }

    private void named(Members members, String list, String key, Map<String, Node> nodes) {
        members.items(list).forEach(node -> key(node, key).ifPresent(id -> unique(id, node, nodes)));
    }

    private Optional<String> key(Node node, String key) {
        Node member = node.members().get(key);
        if (member != null && member.value() instanceof String id) {
            return Optional.of(id);
        }
        String place = node.isObject() ? node.place() + "/" + key : node.place();
        String expected = node.isObject() ? "an id" : "an object";
        String actual = !node.isObject() ? node.type() : member == null ? "missing" : member.type();
        build.problems().add(place, expected, actual, "");
        return Optional.empty();
    }

    private <K> void unique(K id, Node node, Map<K, Node> nodes) {
        Node first = nodes.putIfAbsent(id, node);
        if (first != null) {
            build.problems()
                    .add(
                            node.place(),
                            "an id of its own",
                            "'" + id + "', as at " + first.place(),
                            "rename one of them");
        }
    }
}
