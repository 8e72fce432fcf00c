package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;

/** Collects the problems of a pack, and keeps one cause from being reported twice. */
final class Problems {
    /** Characters that would hide or reorder what a message says. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** Looking for the nearest name takes longest where it helps least: in a pack with thousands of problems. */
    private static final int HINTS = 200;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final TreeSet<String> places = new TreeSet<>();

    void add(String place, String expected, String actual, String hint) {
        problems.add(new Problem(visible(place), expected, visible(actual), visible(hint)));
        places.add(place);
    }

    /** A hint that names the nearest known name, or none. */
    String nearest(String name, Stream<String> known) {
        return problems.size() < HINTS ? Nearest.hint(name, known) : "";
    }

    private static String visible(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04X", found.group().codePointAt(0)));
    }

    /** Notes that whatever is wrong at this place has been said elsewhere. */
    void mark(String place) {
        places.add(place);
    }

    /** Reports what a constructor refused, unless the member was reported before. */
    void add(Node node, InvalidContentException invalid) {
        invalid.flaws().forEach(flaw -> add(node, flaw));
    }

    void add(Node node, Flaw flaw) {
        String place = flaw.member().isEmpty() ? node.place() : node.place() + "/" + flaw.member();
        if (!knownAtOrBelow(place)) {
            add(place, flaw.expected(), flaw.actual(), flaw.hint());
        }
    }

    boolean knownAtOrBelow(String place) {
        return places.contains(place)
                || (places.higher(place + "/") != null
                        && String.valueOf(places.higher(place + "/")).startsWith(place + "/"));
    }

    /** Throws when there is any problem. */
    void refuse(PackSource source) {
        if (!problems.isEmpty()) {
            throw new InvalidPackException(source.toString(), new ArrayList<>(problems));
        }
    }
}
