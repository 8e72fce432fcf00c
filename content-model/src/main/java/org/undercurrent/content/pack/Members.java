package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.RichText;
import org.undercurrent.content.text.Markdown;

/**
 * The members of one JSON object, read by name and type. A wrong type is reported here. A missing member is handed over as
 * null, because the record's constructor is the one gate that knows what must be there; whatever it refuses is reported at
 * the member's place.
 */
final class Members {
    static final Set<String> EVERYWHERE = Set.of("$schema", "$comment");

    private static final String TEXT = "text, or a list of texts";

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
        T value = members.built(reader);
        members.close();
        return value;
    }

    private <T> T built(Function<Members, T> reader) {
        try {
            return reader.apply(this);
        } catch (InvalidContentException invalid) {
            return refused(invalid);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T refused(InvalidContentException invalid) {
        invalid.flaws().forEach(flaw -> problems().add(node, asWritten(flaw)));
        return missing();
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

    /** Builds a record before others of the same object; what its constructor refuses is reported, and null stands for it. */
    <T> T build(Supplier<T> construction) {
        try {
            return construction.get();
        } catch (InvalidContentException invalid) {
            return refused(invalid);
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
    <T> T buildPart(String name, Supplier<T> construction) {
        T part = build(construction);
        if (part == null) {
            mark(name);
        }
        return part;
    }

    String text(String name) {
        return read(name, Members::asText, "text");
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(text(name));
    }

    BigDecimal number(String name) {
        return read(name, node -> node.value() instanceof BigDecimal number ? number : null, "a number");
    }

    Optional<Integer> optionalInt(String name) {
        return Optional.ofNullable(read(name, node -> asInt(node).orElse(null), "a whole number"));
    }

    /** A whole number that must be there; where it is not, that is reported and 0 stands for it. */
    int wholeNumber(String name) {
        if (member(name) == null && node.isObject()) {
            problems().add(node.place() + "/" + name, "a whole number", "missing", "");
        }
        return optionalInt(name).orElse(0);
    }

    boolean flag(String name) {
        Boolean value = read(name, node -> node.value() instanceof Boolean flag ? flag : null, "true or false");
        return Boolean.TRUE.equals(value);
    }

    /** A value written as text in a form of its own, such as a date. */
    <T> T parsed(String name, Function<String, Optional<T>> parser, String expected) {
        return read(
                name,
                node -> node.value() instanceof String text ? parser.apply(text).orElse(null) : null,
                expected);
    }

    LocalDate date(String name) {
        return parsed(name, Members::asDate, "a date such as '2026-11-22'");
    }

    URI address(String name, String expected) {
        return parsed(name, Members::asAddress, expected);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return parsed(name, text -> Choices.parse(type, text), "one of " + Choices.words(type));
    }

    RichText richText(String name) {
        expected.put(name, TEXT);
        Node member = member(name);
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
        for (Node item : items(name)) {
            String reference = asText(item);
            if (reference != null) {
                build.uses().reference(item, reference);
            }
        }
        return texts(name);
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
        expected.put(name, "an object");
        Node member = member(name);
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
        if (member(name) == null && node.isObject()) {
            problems().add(node.place() + "/" + name, "a list", "missing", "");
        }
        return items(name);
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

    /** A plain loop, for every start reads thousands of lists. */
    private <T> List<T> each(String name, Function<Node, @Nullable T> reader) {
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
        String text = asText(item);
        return text == null ? wrong(item, "text") : text;
    }

    private EntryId entryId(Node item) {
        return entryId(item, build.untranslated());
    }

    private EntryId entryId(Node item, Set<EntryId> leftOut) {
        String written = asText(item);
        if (written == null) {
            return wrong(item, "an entry such as 'topics/dreams'");
        }
        try {
            EntryId id = EntryId.parse(written);
            if (leftOut.contains(id)) {
                return missing();
            }
            build.uses().entry(item, id);
            return id;
        } catch (InvalidContentException malformed) {
            problems().add(item.place(), "an entry such as 'topics/dreams'", "'" + written + "'", "");
            return missing();
        }
    }

    private RichText richText(Node member) {
        String source = blocks(member);
        if (source == null) {
            return wrong(member, TEXT);
        }
        try {
            RichText text = new PlainLinks(build.untranslated()).in(Markdown.parse(source));
            use(member, text);
            return text;
        } catch (InvalidContentException invalid) {
            invalid.flaws()
                    .forEach(flaw -> problems().add(member.place(), flaw.expected(), flaw.actual(), flaw.hint()));
            return missing();
        }
    }

    private void use(Node member, RichText text) {
        for (EntryId target : text.links()) {
            build.uses().entry(member, target);
        }
        for (String reference : text.citations()) {
            build.uses().reference(member, reference);
        }
    }

    private static @Nullable String blocks(Node member) {
        if (!member.isList()) {
            return asText(member);
        }
        List<String> blocks = new ArrayList<>();
        for (Node item : member.items()) {
            String block = asText(item);
            if (block == null) {
                return null;
            }
            blocks.add(block);
        }
        return String.join("\n\n", blocks);
    }

    private <T> T read(String name, Function<Node, @Nullable T> reader, String what) {
        expected.put(name, what);
        Node member = member(name);
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

    private static @Nullable String asText(Node node) {
        return node.value() instanceof String text ? text : null;
    }

    static Optional<URI> asAddress(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> asDate(String text) {
        if (text.length() != "2026-11-22".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static Optional<Integer> asInt(Node node) {
        if (!(node.value() instanceof BigDecimal written)) {
            return Optional.empty();
        }
        BigDecimal number = written.stripTrailingZeros();
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() < 10;
        return whole ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** The absence of a value that a record's constructor will refuse. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T missing() {
        return null;
    }
}
