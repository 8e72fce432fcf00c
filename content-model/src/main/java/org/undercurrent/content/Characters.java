package org.undercurrent.content;

import java.util.Locale;

/** Which characters may stand in text that is shown to a reader. */
final class Characters {
    private Characters() {}

    /** The place of the first character that can hide or reorder text, or -1. */
    static int unsafe(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isUnsafe(character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }

    static String describe(String text, int place) {
        return String.format(Locale.ROOT, "U+%04X at character %d", text.codePointAt(place), place + 1);
    }

    private static boolean isUnsafe(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || isBidiControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFEFF
                || character == 0xFFFD
                || Character.getType(character) == Character.UNASSIGNED;
    }

    /** Bidi controls can show a number or a name in another order than it is stored in (Unicode UAX 9). */
    private static boolean isBidiControl(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }
}
