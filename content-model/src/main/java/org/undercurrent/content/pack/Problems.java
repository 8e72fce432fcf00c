package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.undercurrent.content.Flaw;
import org.undercurrent.content.InvalidContentException;

/** Collects the problems of a pack, and keeps one cause from being reported twice. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> places = new TreeSet<>();

    void add(String place, String expected, String actual, String hint) {
        problems.add(new Problem(place, expected, actual, hint));
        places.add(place);
    }

    /** Notes that whatever is wrong at this place has been said elsewhere. */
    void mark(String place) {
        places.add(place);
    }

    /** Reports what a constructor refused, unless the member was reported before. */
    void add(Node node, InvalidContentException invalid) {
        for (Flaw flaw : invalid.flaws()) {
            String place = flaw.member().isEmpty() ? node.place() : node.place() + "/" + flaw.member();
            if (!knownAtOrBelow(place)) {
                add(place, flaw.expected(), flaw.actual(), flaw.hint());
            }
        }
    }

    private boolean knownAtOrBelow(String place) {
        return places.contains(place)
                || (places.higher(place + "/") != null
                        && String.valueOf(places.higher(place + "/")).startsWith(place + "/"));
    }

    /** Throws when there is any problem. */
    void refuse(PackSource source) {
        if (!problems.isEmpty()) {
            throw refusal(source);
        }
    }

    InvalidPackException refusal(PackSource source) {
        return new InvalidPackException(source.toString(), problems);
    }
}
