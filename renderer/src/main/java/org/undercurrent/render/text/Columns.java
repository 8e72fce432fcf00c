package org.undercurrent.render.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Writes paragraphs that are broken between words, at most 72 characters a line. */
final class Columns {
    private static final int WIDTH = 72;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder(4096);

    /** A paragraph. */
    void paragraph(String words) {
        wrap("", "", words);
    }

    /** A list item: the mark before its first line, and as much space before the others. */
    void item(String mark, String words) {
        wrap(mark, " ".repeat(mark.length()), words);
    }

    /** A heading, underlined with the character. */
    void heading(String words, char line) {
        blank();
        int start = text.length();
        paragraph(words);
        int longest = Arrays.stream(text.substring(start).split("\n", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        text.append(String.valueOf(line).repeat(longest)).append('\n');
        blank();
    }

    /** An empty line, but never two in a row. */
    void blank() {
        if (text.length() > 0 && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }

    private void wrap(String first, String further, String words) {
        StringBuilder line = new StringBuilder(first);
        int bare = first.length();
        for (String word : SPACE.split(words.strip(), -1)) {
            if (line.length() > bare && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(further);
                bare = further.length();
            }
            line.append(line.length() > bare ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
