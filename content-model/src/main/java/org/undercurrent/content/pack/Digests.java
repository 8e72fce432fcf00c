package org.undercurrent.content.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;

/**
 * What a sign-off is bound to: SHA-256 of the canonical JSON of an entry as it stands, without dates, author and
 * comments. A comparison includes its options and dimensions, since their words are shown.
 */
record Digests(Map<EntryId, Node> entries, Map<String, Node> dimensions, Map<String, Node> options) {
    private static final Set<String> LEFT_OUT = Set.of("created", "changed", "author");

    String of(EntryId id) {
        Node entry = entries.get(id);
        if (entry == null) {
            return "";
        }
        byte[] canonical = CanonicalJson.of(resolved(id, entry)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("SHA-256 is missing from this Java", everyJavaHasIt);
        }
    }

    private Node resolved(EntryId id, Node entry) {
        Map<String, Node> members = new LinkedHashMap<>(entry.members());
        members.keySet().removeAll(LEFT_OUT);
        if (id.kind() == Kind.COMPARISON) {
            List<String> rows = ids(members.get("dimensions"));
            members.put("dimensions", entry.with(found(rows, dimensions)));
            members.put("options", entry.with(columns(ids(members.get("options")), rows)));
        }
        return withoutComments(entry.with(members));
    }

    private List<Node> columns(List<String> chosen, List<String> rows) {
        return found(chosen, options).stream()
                .map(option -> column(option, rows))
                .toList();
    }

    private static Node column(Node option, List<String> rows) {
        Map<String, Node> members = new LinkedHashMap<>(option.members());
        members.computeIfPresent("cells", (name, cells) -> {
            Map<String, Node> shown = new LinkedHashMap<>(cells.members());
            shown.keySet().retainAll(rows);
            return cells.with(shown);
        });
        return option.with(members);
    }

    private static List<String> ids(@Nullable Node list) {
        return list == null
                ? List.of()
                : list.items().stream()
                        .map(item -> String.valueOf(item.value()))
                        .toList();
    }

    private static List<Node> found(List<String> ids, Map<String, Node> known) {
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static Node withoutComments(Node node) {
        if (node.isList()) {
            List<Node> items = new ArrayList<>();
            node.items().forEach(item -> items.add(withoutComments(item)));
            return node.with(items);
        }
        Map<String, Node> members = new LinkedHashMap<>(node.members());
        members.keySet().removeAll(Members.EVERYWHERE);
        members.replaceAll((name, member) -> withoutComments(member));
        return node.isObject() ? node.with(members) : node;
    }
}
