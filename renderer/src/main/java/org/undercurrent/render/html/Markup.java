package org.undercurrent.render.html;

import java.io.Writer;
import java.net.URI;
import java.util.Optional;

/**
 * Writes markup; all text and every attribute value is escaped here, so that no caller can forget to. As a writer it
 * takes what templates have made, which they have escaped.
 */
final class Markup extends Writer {
    private final StringBuilder html;
    private final String prefix;

    Markup(String classPrefix) {
        this(classPrefix, new StringBuilder(256));
    }

    /** Writes at the end of a buffer. */
    Markup(String classPrefix, StringBuilder buffer) {
        this.prefix = classPrefix;
        this.html = buffer;
    }

    /** Opens an element; the attributes come in pairs, classes without their prefix. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        html.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        if (name.equals("class")) {
            classes(value);
        } else {
            escape(value, html);
        }
        html.append('"');
    }

    private void classes(String names) {
        int start = 0;
        for (int space = names.indexOf(' '); space >= 0; space = names.indexOf(' ', start)) {
            html.append(prefix).append(names, start, space + 1);
            start = space + 1;
        }
        html.append(prefix).append(names, start, names.length());
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    Markup text(String words) {
        escape(words, html);
        return this;
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
    public void write(char[] made, int start, int length) {
        html.append(made, start, length);
    }

    @Override
    public void write(String made) {
        html.append(made);
    }

    @Override
    public void write(String made, int start, int length) {
        html.append(made, start, start + length);
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static void escape(String text, StringBuilder html) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= '>' && !entity(character).isEmpty()) {
                html.append(text, copied, i).append(entity(character));
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

    @Override
    public String toString() {
        return html.toString();
    }
}
