package org.undercurrent.widget.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name most like a misspelt one; picocli counts letters, and takes {@code --print-config} for {@code --prot}. */
final class Nearest {
    private Nearest() {}

    /** Who writes only the first words of a name means it too. */
    static Optional<String> of(String name, Collection<String> known) {
        int farthest = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
        return known.stream()
                .filter(each -> each.startsWith(name + "-") || distance(name, each) <= farthest)
                .min(Comparator.comparingInt(each -> distance(name, each)));
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
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
}
