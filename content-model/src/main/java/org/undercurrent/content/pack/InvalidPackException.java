package org.undercurrent.content.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a pack does not load; carries every problem at once. */
public final class InvalidPackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidPackException(String pack, List<Problem> problems) {
        super(message(pack, problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(String pack, List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return "Content pack '" + pack + "' has " + count + ":\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /**
     * Everything that is wrong, in the order of the files.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
