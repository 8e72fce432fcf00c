package org.undercurrent.content;

/**
 * The name of an entry everywhere: its kind and its id, written {@code topics/dreams}.
 *
 * @param kind the kind
 * @param id lower-case words joined by hyphens, unique in the kind, in US spelling
 */
public record EntryId(Kind kind, String id) implements Comparable<EntryId> {
    private static final int LONGEST = 80;

    /**
     * Refuses a malformed id.
     *
     * @throws InvalidContentException when the id is not lower-case words joined by hyphens, or is longer than 80
     */
    public EntryId {
        Gate gate = new Gate("entry id");
        gate.present("kind", kind);
        gate.id("id", id);
        gate.close();
    }

    /**
     * Reads the written form.
     *
     * @param written for example {@code topics/dreams}
     * @return the id
     * @throws InvalidContentException when the kind is unknown or the id malformed; the message says which
     */
    public static EntryId parse(String written) {
        int slash = written.indexOf('/');
        Kind kind = Kind.ofFolder(slash < 0 ? written : written.substring(0, slash))
                .orElseThrow(() -> new InvalidContentException(
                        "entry id",
                        new Flaw(
                                "kind",
                                "a kind and an id such as 'topics/dreams'",
                                "'" + written + "'",
                                "kinds are " + String.join(", ", Kind.folders()))));
        return new EntryId(kind, slash < 0 ? "" : written.substring(slash + 1));
    }

    /** By hand, for a start checks hundreds of them. */
    static boolean isId(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!word && (letter != '-' || before == '-')) {
                return false;
            }
            before = letter;
        }
        return before != '-' && text.length() <= LONGEST;
    }

    /** Orders by kind, then by id. */
    @Override
    public int compareTo(EntryId other) {
        return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
    }

    /** Written out, for a record's own is made of method handles when it is first called, which a start would wait for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that && kind == that.kind && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }

    /** The written form, for example {@code topics/dreams}. */
    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
