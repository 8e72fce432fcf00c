package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Translation;

/** Joins the words of a translation with the structure of its master: figures, sources, links, tags, dates. */
final class Translator {
    private static final Set<String> OWN = Set.of("id", "code", "$schema", "$comment");

    private final Problems problems;
    private final String master;
    private final Node root;

    /** {@code root} is the translation's own {@code pack.json}. */
    Translator(Problems problems, String master, Node root) {
        this.problems = problems;
        this.master = master;
        this.root = root;
    }

    PackTree translate(PackTree words, PackTree structure) {
        PackTree joined = new PackTree();
        joined.references.putAll(structure.references);
        words.references.values().forEach(this::refuseReference);
        words.entries.forEach((id, node) -> words.entries.put(id, entry(id, node, structure, joined)));
        join(words.entries, structure.entries, Wording.ENTRY, joined.entries);
        join(words.dimensions, structure.dimensions, Wording.NAMED, joined.dimensions);
        join(words.options, structure.options, Wording.OPTION, joined.options);
        join(words.regions, structure.regions, Wording.NAMED, joined.regions);
        join(words.helplines, structure.helplines, Wording.HELPLINE, joined.helplines);
        joined.entries.forEach((id, node) -> select(node, words));
        complete("region", words.regions, structure.regions);
        complete("helpline", words.helplines, structure.helplines);
        joined.reviews.putAll(words.reviews);
        joined.untranslated.addAll(structure.entries.keySet());
        joined.untranslated.removeAll(words.entries.keySet());
        return joined;
    }

    private void refuseReference(Node reference) {
        problems.add(reference.place(), "no references", "one", "they come from " + master);
    }

    /** Notes what the entry follows and who translated it, and hands over the rest of it. */
    private Node entry(EntryId id, Node words, PackTree structure, PackTree joined) {
        Map<String, Node> members = new LinkedHashMap<>(words.members());
        Node follows = members.remove("follows");
        if (follows == null || !(follows.value() instanceof String version)) {
            String place = words.place() + "/follows";
            String actual = follows == null ? "missing" : follows.type();
            problems.add(place, "the version of " + master + " that it was translated from", actual, "");
        } else {
            follows(id, version, follows, joined);
        }
        Node original = structure.entries.get(id);
        Node author = members.remove("author");
        if (author != null && original != null) {
            Map<String, Node> authored = new LinkedHashMap<>(original.members());
            authored.put("author", author);
            structure.entries.put(id, original.with(authored));
        }
        return words.with(members);
    }

    private void follows(EntryId id, String version, Node place, PackTree joined) {
        try {
            joined.translations.put(id, new Translation(master, version));
        } catch (InvalidContentException blank) {
            blank.flaws().forEach(flaw -> problems.add(place.place(), flaw.expected(), flaw.actual(), flaw.hint()));
        }
    }

    /** What is translated, in the order of the master. */
    private <K> void join(Map<K, Node> words, Map<K, Node> structure, Wording wording, Map<K, Node> joined) {
        structure.forEach((id, node) -> {
            Node translated = words.get(id);
            if (translated != null) {
                joined.put(id, object(node, translated, wording));
            }
        });
        words.forEach((id, node) -> {
            if (!structure.containsKey(id)) {
                List<String> known =
                        structure.keySet().stream().map(Object::toString).toList();
                problems.add(
                        node.place(),
                        "a translation of something in " + master,
                        "'" + id + "'",
                        problems.nearest(id.toString(), known.stream()));
            }
        });
    }

    /** The crisis line must never be in the wrong language, so none may be left out. */
    private void complete(String what, Map<String, Node> words, Map<String, Node> structure) {
        structure.keySet().stream().filter(id -> !words.containsKey(id)).forEach(id -> {
            String expected = "the " + what + " '" + id + "' in helplines.json";
            problems.add(root.place() + "/files", expected, "missing", "helplines are translated as a whole");
        });
    }

    /** A comparison needs the words of everything that its master selects. */
    private void select(Node entry, PackTree words) {
        Node options = entry.members().get("options");
        Node dimensions = entry.members().get("dimensions");
        if (options != null && dimensions != null) {
            select(entry, options, words.options);
            select(entry, dimensions, words.dimensions);
        }
    }

    private void select(Node comparison, Node selected, Map<String, Node> words) {
        for (Node item : selected.items()) {
            if (!words.containsKey(String.valueOf(item.value()))) {
                String expected = "the translation of '" + item.value() + "' in options.json";
                problems.add(comparison.place(), expected, "missing", "");
            }
        }
    }

    private Node object(Node original, Node words, Wording wording) {
        Map<String, Node> members = new LinkedHashMap<>(wording.partial() ? Map.of() : original.members());
        words.members().forEach((name, member) -> {
            Node counterpart = original.members().get(name);
            if (wording.isText(name) && (counterpart != null || wording.free().contains(name))) {
                if (counterpart != null && wording.lists().contains(name) && member.isList()) {
                    sameLength(counterpart, member);
                }
                members.put(name, member);
            } else if (wording.isPart(name) && counterpart != null) {
                members.put(name, part(counterpart, member, wording.part(name)));
            } else if (!OWN.contains(name)) {
                String expected = "only words that " + master + " has here too";
                String hint = "delete it; the rest comes from " + master;
                problems.add(member.place(), expected, "the member '" + name + "'", hint);
            }
        });
        if (words.isObject() && !wording.partial()) {
            original.members().keySet().forEach(name -> expect(name, words, wording));
        }
        return words.with(members);
    }

    private void expect(String name, Node words, Wording wording) {
        boolean needed =
                wording.isPart(name) || (wording.isText(name) && !wording.free().contains(name));
        if (needed && !words.members().containsKey(name)) {
            problems.add(words.place() + "/" + name, "the translation of this member", "missing", "");
        }
    }

    private Node part(Node original, Node words, Wording wording) {
        if (original.isList() && words.isList()) {
            return named(original) ? byId(original, words, wording) : byPosition(original, words, wording);
        }
        if (!original.isList() && words.isObject()) {
            return object(original, words, wording);
        }
        problems.add(words.place(), original.isList() ? "a list" : "an object", words.type(), "");
        return words;
    }

    private static boolean named(Node list) {
        return list.items().stream().allMatch(item -> item.members().containsKey("id"));
    }

    private Node byPosition(Node original, Node words, Wording wording) {
        if (!sameLength(original, words)) {
            return original;
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < original.items().size(); i++) {
            items.add(part(original.items().get(i), words.items().get(i), wording));
        }
        return words.with(items);
    }

    private boolean sameLength(Node original, Node words) {
        int expected = original.items().size();
        int actual = words.items().size();
        if (expected != actual) {
            problems.add(words.place(), expected + ", as many as in " + master, String.valueOf(actual), "");
        }
        return expected == actual;
    }

    private Node byId(Node original, Node words, Wording wording) {
        Map<String, Node> translated = new LinkedHashMap<>();
        new Names(problems).sort(words.items(), "id", translated);
        Map<String, Node> structure = new LinkedHashMap<>();
        original.items().forEach(item -> structure.put(id(item), item));
        Map<String, Node> joined = new LinkedHashMap<>();
        join(translated, structure, wording, joined);
        structure.keySet().stream()
                .filter(id -> !translated.containsKey(id))
                .forEach(id -> problems.add(words.place(), "the translation of '" + id + "'", "missing", ""));
        return words.with(List.copyOf(joined.values()));
    }

    private static String id(Node item) {
        Node id = item.members().get("id");
        return id == null ? "" : String.valueOf(id.value());
    }
}
