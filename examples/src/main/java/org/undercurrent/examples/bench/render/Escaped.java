package org.undercurrent.examples.bench.render;

/** Escapes the five characters that this project's renderer and Thymeleaf escape, for engines that differ by default. */
final class Escaped {
    private Escaped() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(text, escaped);
        return escaped.toString();
    }

    static void append(String text, StringBuilder html) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                html.append(text, copied, i).append(entity);
                copied = i + 1;
            }
        }
        html.append(text, copied, text.length());
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
