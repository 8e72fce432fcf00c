package org.undercurrent.content.pack;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Option;
import org.undercurrent.content.Reference;

/**
 * A new entry to start from.
 *
 * <pre>{@code
 * String json = Skeleton.of(EntryId.parse("topics/dreams"), pack, LocalDate.now());
 * }</pre>
 */
public final class Skeleton {
    private final EntryId id;
    private final ContentPack pack;

    private Skeleton(EntryId id, ContentPack pack) {
        this.id = id;
        this.pack = pack;
    }

    /**
     * The file of a new entry, {@code kind/id.json}, with every member that its kind needs. It loads as it is in the pack
     * or in one that extends it.
     *
     * @param id the name of the new entry
     * @param pack where a reference, options or an entry to name are taken from
     * @param date the day of its creation
     * @return JSON
     * @throws IllegalArgumentException when the pack has nothing that this kind can name; the message says what
     */
    public static String of(EntryId id, ContentPack pack, LocalDate date) {
        return """
                {
                  "id": "%s",
                  "title": "%s",
                  "summary": "The one thing that a reader takes away, in at most 30 words.",
                  "keyPoints": ["What a reader needs first."],
                  "tags": [],
                  "related": [],
                %s
                  "created": "%s",
                  "changed": "%s"
                }
                """.formatted(
                        id.id(),
                        title(id.kind()),
                        new Skeleton(id, pack).members().indent(2).stripTrailing(),
                        date,
                        date);
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case QUESTION -> "The question, as a reader asks it?";
            case MYTH -> "The claim, as people say it";
            case TERM -> "The word";
            default -> "The title";
        };
    }

    private String members() {
        return switch (id.kind()) {
            case TOPIC -> topic();
            case COMPARISON -> comparison();
            case QUESTION -> "\"answer\": \"The answer.\",";
            case MYTH -> "\"fact\": \"The fair answer.\",";
            case STORY -> story();
            case TERM -> term();
            case CHECKLIST -> checklist();
            case EVIDENCE -> evidence();
            case CRISIS_NOTICE -> crisisNotice();
            case COLLECTION -> collection();
        };
    }

    private static String topic() {
        return """
                "lede": "The opening.",
                "sections": [
                  {"id": "what-it-is", "kind": "what-it-is", "heading": "What it is", "text": ["One paragraph.", "Another one."]}
                ],""";
    }

    private String comparison() {
        Comparison model = pack.entries(Kind.COMPARISON).stream()
                .map(Comparison.class::cast)
                .findFirst()
                .orElseThrow(() ->
                        nothing("comparison to take options from", "write options.json and one comparison first"));
        return """
                "introduction": "How to read the table. It names no winner.",
                "options": [%s],
                "dimensions": [%s],""".formatted(
                        quoted(model.options().stream().limit(2).map(Option::id)),
                        quoted(model.dimensions().stream().map(Dimension::id)));
    }

    private static String story() {
        return """
                "disclosure": "This story is made up. It is about no real person.",
                "contentNote": "What may be hard to read.",
                "text": "The story.",""";
    }

    private static String term() {
        return """
                "category": "word",
                "definition": "What it means.",
                "example": "An everyday example.",
                "alsoCalled": [],""";
    }

    private static String checklist() {
        return """
                "introduction": "What the list is for. It is not a test.",
                "items": ["The first point."],
                "closing": "What to do next.",""";
    }

    private String evidence() {
        String reference = pack.references().stream()
                .findFirst()
                .map(Reference::id)
                .orElseThrow(() -> nothing("reference", "write references.json first"));
        return """
                "references": ["%s"],
                "statement": "The finding in plain words.[](cite:%s)",
                "certainty": "limited",
                "caveats": ["What limits it."],
                "figures": [],
                "guidelines": [],""".formatted(reference, reference);
    }

    private static String crisisNotice() {
        return """
                "introduction": "The first words below the numbers.",
                "steps": ["What to do first."],""";
    }

    private String collection() {
        EntryId first = pack.entries().stream()
                .map(Entry::id)
                .filter(other -> !other.equals(id) && other.kind() != Kind.COLLECTION)
                .findFirst()
                .orElseThrow(() -> nothing("entry to list", "write one first"));
        return """
                "introduction": "Whom the list is for.",
                "entries": ["%s"],""".formatted(first);
    }

    private static String quoted(Stream<String> ids) {
        return ids.map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    private IllegalArgumentException nothing(String what, String remedy) {
        return new IllegalArgumentException("pack '" + pack + "' has no " + what + " (" + remedy + ")");
    }
}
