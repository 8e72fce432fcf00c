package org.undercurrent.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;

/**
 * Reads the files of one pack, and sorts what they hold by name.
 *
 * @param source where they are
 * @param last the member at which each file may end for the reader; empty when all of it is wanted
 * @param build for the problems
 * @param tree what they hold
 */
record PackFiles(PackSource source, Optional<String> last, Build build, PackTree tree) {
    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.json");
    static final String REFERENCES = "references";
    private static final List<String> PARTS = List.of(REFERENCES, "helplines", "options", "reviews");
    static final String SUFFIX = ".json";

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
        FileReader reader = new FileReader(source, build.problems());
        Optional<Node> root = last.isEmpty() ? reader.read(name) : reader.readUpTo(last.get(), name);
        if (root.isPresent()) {
            sort(name, root.get());
        }
    }

    private static Optional<String> kindOrPart(String name) {
        String first = name.substring(0, name.contains("/") ? name.indexOf('/') : name.length() - SUFFIX.length());
        boolean part = name.contains("/") ? first.equals(REFERENCES) : PARTS.contains(first);
        return part || Kind.ofFolder(first).isPresent() ? Optional.of(first) : Optional.empty();
    }

    private void sort(String name, Node root) {
        String first = kindOrPart(name).orElseThrow();
        Members members = new Members(root, build);
        Names names = new Names(build.problems());
        switch (first) {
            case REFERENCES -> names.sort(references(name, members), "id", tree.references);
            case "helplines" -> {
                names.sort(members.items("regions"), "code", tree.regions);
                names.sort(members.items("helplines"), "id", tree.helplines);
            }
            case "options" -> {
                names.sort(members.items("dimensions"), "id", tree.dimensions);
                names.sort(members.items("options"), "id", tree.options);
            }
            case "reviews" -> names.sort(members.requiredItems("reviews"), "entry", tree.reviews);
            default -> entries(name, Kind.ofFolder(first).orElseThrow(), members, names);
        }
        if (!name.contains("/")) {
            members.close();
        }
    }

    private List<Node> references(String name, Members members) {
        if (name.contains("/")) {
            calledLikeItsFile(name, members.node());
            return List.of(members.node());
        }
        return members.requiredItems(REFERENCES);
    }

    private void calledLikeItsFile(String name, Node node) {
        String id = name.substring(name.indexOf('/') + 1, name.length() - SUFFIX.length());
        Node member = node.members().get("id");
        if (member != null && !id.equals(member.value())) {
            build.problems().add(member.place(), "'" + id + "', as the file is called", member.type(), "");
        }
    }

    private void entries(String name, Kind kind, Members members, Names names) {
        if (name.contains("/")) {
            entry(kind, members.node(), names);
            calledLikeItsFile(name, members.node());
        } else {
            members.requiredItems(kind.folder()).forEach(node -> entry(kind, node, names));
        }
    }

    private void entry(Kind kind, Node node, Names names) {
        Optional<String> written = names.of(node, "id");
        try {
            if (written.isPresent()) {
                names.unique(new EntryId(kind, written.get()), node, tree.entries);
            }
        } catch (InvalidContentException malformed) {
            build.problems().add(node, malformed);
        }
    }
}
