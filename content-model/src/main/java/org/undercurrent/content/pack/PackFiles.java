package org.undercurrent.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;

/** Reads the files of one pack, and sorts what they hold by name. */
record PackFiles(PackSource source, Build build, PackTree tree) {
    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.json");
    private static final List<String> PARTS = List.of("references", "helplines", "options", "reviews");
    private static final String SUFFIX = ".json";

    void read(Node item) {
        if (!(item.value() instanceof String name)
                || !FILE_NAME.matcher(name).matches()
                || kindOrPart(name).isEmpty()) {
            build.problems()
                    .add(
                            item.place(),
                            "a file such as 'questions.json' or 'topics/dreams.json'",
                            item.type(),
                            String.join(".json, ", PARTS) + ".json, or a kind: " + String.join(", ", Kind.folders()));
            return;
        }
        new FileReader(source, build.problems()).read(name).ifPresent(root -> sort(name, root));
    }

    private static Optional<String> kindOrPart(String name) {
        String first = name.substring(0, name.contains("/") ? name.indexOf('/') : name.length() - SUFFIX.length());
        boolean part = !name.contains("/") && PARTS.contains(first);
        return part || Kind.ofFolder(first).isPresent() ? Optional.of(first) : Optional.empty();
    }

    private void sort(String name, Node root) {
        String first = kindOrPart(name).orElseThrow();
        Members members = new Members(root, build);
        switch (first) {
            case "references" -> named(members.requiredItems("references"), "id", tree.references);
            case "helplines" -> {
                named(members.items("regions"), "code", tree.regions);
                named(members.items("helplines"), "id", tree.helplines);
            }
            case "options" -> {
                named(members.items("dimensions"), "id", tree.dimensions);
                named(members.items("options"), "id", tree.options);
            }
            case "reviews" -> named(members.requiredItems("reviews"), "entry", tree.reviews);
            default -> entries(name, Kind.ofFolder(first).orElseThrow(), members);
        }
        if (!name.contains("/")) {
            members.close();
        }
    }

    private void entries(String name, Kind kind, Members members) {
        if (name.contains("/")) {
            String id = name.substring(name.indexOf('/') + 1, name.length() - SUFFIX.length());
            entry(kind, members.node());
            Node member = members.node().members().get("id");
            if (member != null && !id.equals(member.value())) {
                build.problems().add(member.place(), "'" + id + "', as the file is called", member.type(), "");
            }
        } else {
            members.requiredItems(kind.folder()).forEach(node -> entry(kind, node));
        }
    }

    private void entry(Kind kind, Node node) {
        Optional<String> written = key(node, "id");
        try {
            if (written.isPresent()) {
                unique(new EntryId(kind, written.get()), node, tree.entries);
            }
        } catch (InvalidContentException malformed) {
            build.problems().add(node, malformed);
        }
    }

    private void named(List<Node> items, String key, Map<String, Node> nodes) {
        for (Node node : items) {
            Optional<String> id = key(node, key);
            if (id.isPresent()) {
                unique(id.get(), node, nodes);
            }
        }
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
