package org.undercurrent.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the members of one record, so that a constructor refuses everything at once. */
final class Gate {
    private final String what;
    private final List<Flaw> flaws = new ArrayList<>();

    Gate(String what) {
        this.what = what;
    }

    /** The members must be there; packs hand over what they lack as null, so that this is the one place that says so. */
    void present(String member, @Nullable Object value) {
        if (value == null) {
            flaw(member, "a value", Flaw.MISSING, "");
        }
    }

    void text(String member, @Nullable String value) {
        if (value == null) {
            flaw(member, "text", Flaw.MISSING, "");
        } else if (value.isBlank()) {
            flaw(member, "text", "blank", "");
        } else if (Characters.unsafe(value) >= 0) {
            flaw(
                    member,
                    "text without control characters",
                    Characters.describe(value, Characters.unsafe(value)),
                    "delete it");
        }
    }

    void optionalText(String member, Optional<String> value) {
        present(member, value);
        if (value != null && value.isPresent()) {
            text(member, value.get());
        }
    }

    void id(String member, @Nullable String value) {
        if (value == null) {
            flaw(member, "an id", Flaw.MISSING, "");
        } else if (!EntryId.isId(value)) {
            flaw(member, "lower-case words joined by hyphens", "'" + value + "'", "for example 'low-mood'");
        }
    }

    /** A source may have no other address than one of http. */
    void webAddress(String member, @Nullable URI value) {
        if (value == null) {
            flaw(member, "a web address", Flaw.MISSING, "");
        } else if (Characters.unsafe(value.toString()) >= 0) {
            text(member, value.toString());
        } else if (!("https".equals(value.getScheme()) || "http".equals(value.getScheme()))
                || value.getHost() == null) {
            flaw(member, "a web address", "'" + value + "'", "only http and https addresses are links");
        }
    }

    void positive(String member, Optional<Integer> value) {
        present(member, value);
        if (value != null && value.orElse(1) <= 0) {
            flaw(member, "a positive number", "the number " + value.orElse(0), "leave it out when it was not reported");
        }
    }

    <T> List<T> copy(String member, @Nullable List<T> value) {
        if (value == null) {
            flaw(member, "a list", Flaw.MISSING, "");
            return List.of();
        }
        return List.copyOf(value);
    }

    <T> List<T> atLeastOne(String member, @Nullable List<T> value) {
        if (value != null && value.isEmpty()) {
            flaw(member, "at least one", "an empty list", "");
        }
        return copy(member, value);
    }

    /** Each text of a list must be text, and none may come twice. */
    void distinct(String member, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text) {
                text(member + "/" + i, text);
            }
            if (!seen.add(values.get(i))) {
                flaw(member + "/" + i, "each only once", "'" + values.get(i) + "' again", "delete one of them");
            }
        }
    }

    void rule(boolean holds, String member, String expected, String actual, String hint) {
        if (!holds) {
            flaw(member, expected, actual, hint);
        }
    }

    private void flaw(String member, String expected, String actual, String hint) {
        flaws.add(new Flaw(member, expected, actual, hint));
    }

    void close() {
        if (!flaws.isEmpty()) {
            throw new InvalidContentException(what, flaws);
        }
    }
}
