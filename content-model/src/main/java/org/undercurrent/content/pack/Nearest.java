package org.undercurrent.content.pack;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names most like a misspelt one, for messages that say what may have been meant. */
public final class Nearest {
    private static final int SHOWN = 3;

    private Nearest() {}

    /**
     * Those that differ from it by few letters: by Levenshtein's distance at most a third of its length, and two for short
     * ones.
     *
     * @param name the misspelt one
     * @param known the names that there are
     * @return at most three, the nearest first; may be empty
     */
    public static List<String> of(String name, Stream<String> known) {
        int farthest = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
        return known.map(candidate -> new Candidate(candidate, distance(name, candidate, farthest)))
                .filter(candidate -> candidate.distance <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(SHOWN)
                .map(Candidate::name)
                .toList();
    }

    /** A hint naming the nearest one, or empty when none is near. */
    static String hint(String name, Stream<String> known) {
        List<String> nearest = of(name, known);
        return nearest.isEmpty() ? "" : "did you mean '" + nearest.get(0) + "'?";
    }

    /** Levenshtein's distance; whatever is longer by more than the farthest is not computed. */
    private static int distance(String a, String b, int farthest) {
        if (Math.abs(a.length() - b.length()) > farthest) {
            return farthest + 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
