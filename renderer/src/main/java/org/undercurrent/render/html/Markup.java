package org.undercurrent.render.html;

import java.net.URI;
import java.util.Optional;

/** Writes markup; all text and every attribute value is escaped here, so that no caller can forget to. */
final class Markup {
    private final StringBuilder html = new StringBuilder(1024);
    private final String prefix;

    Markup(String classPrefix) {
        this.prefix = classPrefix;
    }

    /** Opens an element; the attributes come in pairs, classes without their prefix. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            html.append(' ').append(name).append("=\"");
            escape(name.equals("class") ? prefixed(attributes[i + 1]) : attributes[i + 1], html);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    private String prefixed(String classes) {
        return prefix + classes.replace(" ", " " + prefix);
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

    /** Markup that was made by this class or by an escaping template. */
    Markup markup(CharSequence made) {
        html.append(made);
        return this;
    }

    private static void escape(String text, StringBuilder html) {
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

    @Override
    public String toString() {
        return html.toString();
    }
}
