package org.undercurrent.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which members of an object are words for a reader. A {@code spelling} changes them, and a translation brings them; all
 * other members are structure.
 *
 * @param texts one text each
 * @param lists lists of texts, as long in a translation as in its master
 * @param free members that a translation may leave out or have on its own
 * @param parts objects, or lists of objects, with words of their own; {@code *} stands for any member
 */
record Wording(Set<String> texts, Set<String> lists, Set<String> free, Map<String, Wording> parts) {
    private static final Wording SECTION = texts("heading", "text");
    private static final Wording ROW = new Wording(
            Set.of("label", "measure", "timePoint", "population"),
            Set.of(),
            Set.of(),
            Map.of("compared", texts("group")));
    private static final Wording FIGURES = new Wording(
            Set.of("caption", "note"),
            Set.of(),
            Set.of(),
            Map.of("differences", ROW, "rates", ROW, "correlations", ROW));

    static final Wording ENTRY = new Wording(
            Set.of(
                    "title",
                    "summary",
                    "lede",
                    "introduction",
                    "answer",
                    "fact",
                    "disclosure",
                    "contentNote",
                    "text",
                    "definition",
                    "example",
                    "closing",
                    "statement"),
            Set.of("keyPoints", "items", "steps", "caveats"),
            Set.of("alsoCalled"),
            Map.of("sections", SECTION, "figures", FIGURES, "guidelines", texts("audience", "position")));
    static final Wording NAMED = texts("name");
    static final Wording CELLS = new Wording(Set.of(), Set.of(), Set.of(), Map.of("*", texts("text")));
    static final Wording OPTION = new Wording(Set.of("name"), Set.of(), Set.of(), Map.of("cells", CELLS));
    static final Wording HELPLINE = new Wording(
            Set.of("name", "audience"),
            Set.of(),
            Set.of(),
            Map.of("channels", new Wording(Set.of("instruction"), Set.of(), Set.of("display"), Map.of())));

    private static Wording texts(String... names) {
        return new Wording(Set.of(names), Set.of(), Set.of(), Map.of());
    }

    boolean isText(String name) {
        return texts.contains(name) || lists.contains(name) || free.contains(name);
    }

    /** Whether the master may have more parts than a translation; comparisons select among them. */
    boolean partial() {
        return parts.containsKey("*");
    }

    Wording part(String name) {
        return parts.getOrDefault(name, parts.getOrDefault("*", Members.missing()));
    }

    boolean isPart(String name) {
        return parts.containsKey(name) || parts.containsKey("*");
    }

    /** The same object with every text changed; places stay. */
    Node change(Node object, UnaryOperator<String> change) {
        Map<String, Node> members = new LinkedHashMap<>(object.members());
        members.replaceAll((name, member) -> {
            if (isText(name)) {
                return changeText(member, change);
            }
            return isPart(name) ? changePart(member, part(name), change) : member;
        });
        return object.isObject() ? object.with(members) : object;
    }

    private static Node changePart(Node member, Wording part, UnaryOperator<String> change) {
        if (!member.isList()) {
            return part.change(member, change);
        }
        List<Node> items =
                member.items().stream().map(item -> part.change(item, change)).toList();
        return member.with(items);
    }

    private static Node changeText(Node member, UnaryOperator<String> change) {
        if (member.value() instanceof String text) {
            return member.with(change.apply(text));
        }
        List<Node> blocks =
                member.items().stream().map(block -> changeText(block, change)).toList();
        return member.isList() ? member.with(blocks) : member;
    }
}
