package org.undercurrent.content.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/** Constants of an enum as packs write them: lower case, joined by hyphens. */
final class Choices {
    private static final Map<Class<?>, String> WORDS = new ConcurrentHashMap<>();

    private Choices() {}

    static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Remembered, for they are at hand for a message at each choice that is read. */
    static String words(Class<? extends Enum<?>> type) {
        String known = WORDS.get(type);
        return known == null ? joined(type) : known;
    }

    private static String joined(Class<? extends Enum<?>> type) {
        StringJoiner words = new StringJoiner(", ");
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(word(constant));
        }
        WORDS.put(type, words.toString());
        return words.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
