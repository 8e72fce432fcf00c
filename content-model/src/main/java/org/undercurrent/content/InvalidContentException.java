package org.undercurrent.content;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by the constructors of the content: what was built would mislead or endanger a reader, or is malformed. */
public final class InvalidContentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    /**
     * Refuses a value.
     *
     * @param what what was to be built, for example {@code topic}
     * @param flaws everything that is wrong with it, at least one
     */
    public InvalidContentException(String what, List<Flaw> flaws) {
        super(what + ": " + flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    InvalidContentException(String what, Flaw flaw) {
        this(what, List.of(flaw));
    }

    /**
     * Everything that was refused, in the order of the members.
     *
     * @return at least one flaw
     */
    public List<Flaw> flaws() {
        return flaws;
    }
}
