package org.undercurrent.render.html;

import java.io.Writer;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes markup; all text and every attribute value is escaped here, so that no caller can forget to. As a writer it
 * takes what templates have made, which they have escaped.
 */
final class Markup extends Writer {
    /** One bit for each character that is written as an entity; all of them are below 64. */
    private static final long ESCAPED = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

    private final String prefix;
    private char[] made;
    private int length;

    Markup(String classPrefix) {
        this(classPrefix, new char[256]);
    }

    /** Writes into a buffer while it is large enough. */
    Markup(String classPrefix, char[] buffer) {
        this.prefix = classPrefix;
        this.made = buffer;
    }

    /** What all of it was written into, for the next one. */
    char[] buffer() {
        return made;
    }

    /** Opens an element; the attributes come in pairs, classes without their prefix. */
    Markup open(String element, String... attributes) {
        begin(element, attributes);
        write('>');
        return this;
    }

    /** An element of a drawing that holds nothing. */
    void empty(String element, String... attributes) {
        begin(element, attributes);
        write("/>");
    }

    private void begin(String element, String... attributes) {
        write('<');
        write(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        write(' ');
        write(name);
        write("=\"");
        if (name.equals("class")) {
            classes(value);
        } else {
            text(value);
        }
        write('"');
    }

    private void classes(String names) {
        int start = 0;
        for (int space = names.indexOf(' '); space >= 0; space = names.indexOf(' ', start)) {
            write(prefix);
            write(names, start, space + 1 - start);
            start = space + 1;
        }
        write(prefix);
        write(names, start, names.length() - start);
    }

    Markup close(String element) {
        write("</");
        write(element);
        write('>');
        return this;
    }

    Markup line() {
        write('\n');
        return this;
    }

    /** Copied first and looked at then, for most words hold nothing to escape. */
    Markup text(String words) {
        int start = 0;
        while (start < words.length()) {
            int copied = length;
            write(words, start, words.length() - start);
            int special = special(copied);
            if (special < 0) {
                return this;
            }
            char character = made[special];
            length = special;
            write(entity(character));
            start += special - copied + 1;
        }
        return this;
    }

    private int special(int start) {
        for (int i = start; i < length; i++) {
            char character = made[i];
            long below = (character - 64L) >> 63; // all bits, or none for letters: cheaper than a branch
            if (((ESCAPED >>> character) & below & 1) != 0) {
                return i;
            }
        }
        return -1;
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }

    /** A whole element that holds only words. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /** Words, as a link where there is an address. */
    Markup link(Optional<URI> address, String words) {
        return address.isPresent() ? element("a", words, "href", address.get().toString()) : text(words);
    }

    @Override
    public void write(int character) {
        room(1);
        made[length++] = (char) character;
    }

    @Override
    public void write(char[] text, int start, int count) {
        room(count);
        System.arraycopy(text, start, made, length, count);
        length += count;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int start, int count) {
        room(count);
        text.getChars(start, start + count, made, length);
        length += count;
    }

    private void room(int more) {
        if (length + more > made.length) {
            made = Arrays.copyOf(made, Math.max(made.length * 2, length + more));
        }
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return new String(made, 0, length);
    }
}
