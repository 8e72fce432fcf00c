package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.RichText;

/**
 * The members of one JSON object, read by name and type. A wrong type is reported here. A missing member is handed over as
 * null, because the record's constructor is the one gate that knows what must be there; whatever it refuses is reported at
 * the member's place.
 */
final class Members {
    static final Set<String> EVERYWHERE = Set.of("$schema", "$comment");

    private final Node node;
    private final Build build;
    private final Set<String> known = new HashSet<>(EVERYWHERE);
    private final Map<String, String> expected = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    Members(Node node, Build build) {
        this.node = node;
        this.build = build;
        if (!node.isObject()) {
            wrong(node, "an object");
        }
    }

    /**
     * What a reader makes of an object, null when a constructor has refused it; that is reported, and so are members that
     * the reader did not ask for.
     */
    static <T> T read(Node node, Build build, Function<Members, T> reader) {
        Members members = new Members(node, build);
        T value = members.build(reader);
        members.close();
        return value;
    }

    Node node() {
        return node;
    }

    Problems problems() {
        return build.problems();
    }

    /** Reports members that nobody asked for; called last. */
    void close() {
        for (String name : node.members().keySet()) {
            if (!known.contains(name)) {
                unknown(name, node.members().get(name));
            }
        }
    }

    private void unknown(String name, Node member) {
        String names = known.stream().filter(k -> !k.startsWith("$")).sorted().collect(Collectors.joining(", "));
        problems()
                .add(
                        member.place(),
                        "one of " + names,
                        "the unknown member '" + name + "'",
                        problems().nearest(name, known.stream()));
    }

    /** What a reader makes of some members; what a constructor refuses is reported, and null stands for it. */
    <T> T build(Function<Members, T> reader) {
        try {
            return reader.apply(this);
        } catch (InvalidContentException invalid) {
            invalid.flaws().forEach(flaw -> problems().add(node, asWritten(flaw)));
            return missing();
        }
    }

    /** The member of a record that is written under another name. */
    Members renaming(String component, String member) {
        renamed.put(component, member);
        return this;
    }

    /** What is not written is missing, and not an empty list or a value of no type. */
    private Flaw asWritten(Flaw flaw) {
        String member = renamed.getOrDefault(flaw.member(), flaw.member());
        boolean written =
                member.isEmpty() || member.contains("/") || node.members().containsKey(member);
        boolean untold = flaw.missing() && flaw.expected().equals("a value");
        return written
                ? new Flaw(member, flaw.expected(), flaw.actual(), flaw.hint())
                : new Flaw(
                        member,
                        untold ? expected.getOrDefault(member, flaw.expected()) : flaw.expected(),
                        "missing",
                        flaw.hint());
    }

    /** Notes that a list lacks only what has been reported. */
    void mark(String name) {
        problems().mark(node.place() + "/" + name);
    }

    /** As {@link #build}, for a record that has no member of its own but shares those of this object. */
    <T> T buildPart(String name, Function<Members, T> reader) {
        T part = build(reader);
        if (part == null) {
            mark(name);
        }
        return part;
    }

    String text(String name) {
        return scalar(name, Scalars::text, "text");
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(text(name));
    }

    BigDecimal number(String name) {
        return scalar(name, Scalars::number, "a number");
    }

    Optional<Integer> optionalInt(String name) {
        return Optional.ofNullable(scalar(name, Scalars::wholeNumber, "a whole number"));
    }

    /** A whole number that must be there; where it is not, that is reported and 0 stands for it. */
    int wholeNumber(String name) {
        require(name, "a whole number");
        return optionalInt(name).orElse(0);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(scalar(name, Scalars::flag, "true or false"));
    }

    LocalDate date(String name) {
        return scalar(name, Scalars::date, "a date such as '2026-11-22'");
    }

    URI address(String name, String expected) {
        return scalar(name, Scalars::address, expected);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        Node member = member(name, "one of " + Choices.words(type));
        return member == null ? missing() : choice(member, type);
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return each(name, item -> choice(item, type));
    }

    RichText richText(String name) {
        Node member = member(name, TextReader.EXPECTED);
        return member == null ? missing() : richText(member);
    }

    Optional<RichText> optionalRichText(String name) {
        return Optional.ofNullable(richText(name));
    }

    List<RichText> richTexts(String name) {
        return each(name, this::richText);
    }

    /** The texts of a list; empty when the member is not there. */
    List<String> texts(String name) {
        return each(name, this::text);
    }

    /**
     * Names of entries; that each exists is checked once the whole pack is known. Those that are not translated yet are
     * left out.
     */
    List<EntryId> entryIds(String name) {
        return each(name, this::entryId);
    }

    /** Ids of references; that each exists is checked once the whole pack is known. */
    List<String> references(String name) {
        List<String> references = new ArrayList<>();
        for (Node item : items(name)) {
            String reference = text(item);
            if (reference != null) {
                build.uses().reference(item, reference);
                references.add(reference);
            }
        }
        return List.copyOf(references);
    }

    /** The id of a reference that a figure rests on, which must be verified. */
    String figureReference(String name) {
        String reference = text(name);
        Node member = node.members().get(name);
        if (reference != null && member != null) {
            build.uses().figureReference(member, reference);
        }
        return reference;
    }

    /** The objects of a list, each built by a reader; those that fail are left out. */
    <T> List<T> objects(String name, Function<Members, T> reader) {
        return each(name, item -> nested(item, reader));
    }

    <T> T object(String name, Function<Members, T> reader) {
        Node member = member(name, "an object");
        return member == null ? missing() : nested(member, reader);
    }

    <T> T nested(Node item, Function<Members, T> reader) {
        return item.isObject() ? read(item, build, reader) : wrong(item, "an object");
    }

    /** The items of a list member; empty when it is not there. */
    List<Node> items(String name) {
        Node member = member(name);
        if (member == null) {
            return List.of();
        }
        if (!member.isList()) {
            wrong(member, "a list");
        }
        return member.items();
    }

    /** The items of a list member that must be there. */
    List<Node> requiredItems(String name) {
        require(name, "a list");
        return items(name);
    }

    private void require(String name, String what) {
        if (member(name) == null && node.isObject()) {
            problems().add(node.place() + "/" + name, what, "missing", "");
        }
    }

    /** The members of an object member, by name; empty when it is not there. */
    Map<String, Node> map(String name) {
        Node member = member(name);
        if (member != null && !member.isObject()) {
            wrong(member, "an object");
        }
        Map<String, Node> members = new LinkedHashMap<>(member == null ? Map.of() : member.members());
        members.keySet().removeAll(EVERYWHERE);
        return members;
    }

    /** A member of a form of its own. */
    @Nullable
    Node member(String name, String what) {
        expected.put(name, what);
        return member(name);
    }

    @Nullable
    Node member(String name) {
        known.add(name);
        return node.members().get(name);
    }

    /** The name of an entry that must be there, translated or not. */
    EntryId reviewedEntry(String name) {
        Node member = member(name);
        return member == null ? missing() : entryId(member, Set.of());
    }

    /** What a reader makes of each item of a list, but null. A plain loop, for every start reads thousands of lists. */
    <T> List<T> each(String name, Function<Node, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        for (Node item : items(name)) {
            T value = reader.apply(item);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable String text(Node item) {
        String text = Scalars.text(item);
        return text == null ? wrong(item, "text") : text;
    }

    private <E extends Enum<E>> E choice(Node item, Class<E> type) {
        String word = Scalars.text(item);
        Optional<E> choice = word == null ? Optional.empty() : Choices.parse(type, word);
        return choice.isPresent() ? choice.get() : wrong(item, "one of " + Choices.words(type));
    }

    private RichText richText(Node item) {
        return TextReader.read(item, build);
    }

    private EntryId entryId(Node item) {
        return entryId(item, build.untranslated());
    }

    private EntryId entryId(Node item, Set<EntryId> leftOut) {
        try {
            EntryId id = EntryId.parse(String.valueOf(item.value()));
            if (leftOut.contains(id)) {
                return missing();
            }
            build.uses().entry(item, id);
            return id;
        } catch (InvalidContentException malformed) {
            return wrong(item, "an entry such as 'topics/dreams'");
        }
    }

    /** A value written as one text or number. */
    <T> T scalar(String name, Function<Node, @Nullable T> reader, String what) {
        Node member = member(name, what);
        if (member == null) {
            return missing();
        }
        T value = reader.apply(member);
        return value == null ? wrong(member, what) : value;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T wrong(Node member, String what) {
        problems().add(member.place(), what, member.type(), "");
        return missing();
    }

    /** The absence of a value that a record's constructor will refuse. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T missing() {
        return null;
    }
}
