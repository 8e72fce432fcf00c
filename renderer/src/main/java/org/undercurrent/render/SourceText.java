package org.undercurrent.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Reference.Author;
import org.undercurrent.content.Reference.Publication;

/**
 * A source in words: who, when, what, where.
 *
 * @param authors with the year, for example {@code Driessen E, Cuijpers P (2015).}
 * @param title with its full stop
 * @param publication journal and volume, or publisher, with its full stop; empty when unknown
 * @param link where it can be looked up; empty when no address was confirmed
 */
public record SourceText(String authors, String title, String publication, Optional<URI> link) {
    private static final int AUTHORS = 3;

    /**
     * Words a source.
     *
     * @param reference the source
     * @param labels the language of the words around it
     * @return its parts
     */
    public static SourceText of(Reference reference, Labels labels) {
        String authors = authors(reference.authors(), labels);
        return new SourceText(
                labels.text("source.authors", authors, year(reference, labels)).strip(),
                sentence(reference.title()),
                sentence(publication(reference.publication(), authors)),
                reference.link());
    }

    /**
     * The shortest words by which a reader finds a source in a list.
     *
     * @param reference the source
     * @param labels the language of the words around it
     * @return the first author, or else the title, and the year; for example {@code Driessen 2015}
     */
    public static String shortName(Reference reference, Labels labels) {
        List<Author> authors = reference.authors();
        return (authors.isEmpty() ? reference.title() : authors.get(0).family()) + " " + year(reference, labels);
    }

    private static String year(Reference reference, Labels labels) {
        return reference.year().isPresent() ? String.valueOf(reference.year().get()) : labels.text("source.undated");
    }

    private static String authors(List<Author> authors, Labels labels) {
        StringJoiner names = new StringJoiner(", ");
        for (Author author : authors.subList(0, Math.min(AUTHORS, authors.size()))) {
            names.add(
                    author.given().isPresent()
                            ? author.family() + " " + author.given().get()
                            : author.family());
        }
        return authors.size() > AUTHORS ? labels.text("source.and-others", names) : names.toString();
    }

    /** An organisation that publishes its own text is named once. */
    private static String publication(Publication publication, String authors) {
        StringJoiner parts = new StringJoiner(", ");
        if (publication.containerTitle().isPresent()) {
            parts.add(publication.containerTitle().get()
                    + around(" ", publication.volume(), "")
                    + around("(", publication.issue(), ")")
                    + around(":", publication.page(), ""));
        }
        add(parts, publication.edition());
        if (!publication.publisher().equals(Optional.of(authors))) {
            add(parts, publication.publisher());
        }
        add(parts, publication.publisherPlace());
        return parts.toString();
    }

    private static String around(String before, Optional<String> text, String after) {
        return text.isPresent() ? before + text.get() + after : "";
    }

    private static void add(StringJoiner parts, Optional<String> part) {
        if (part.isPresent()) {
            parts.add(part.get());
        }
    }

    private static String sentence(String text) {
        boolean ended = text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text : text + ".";
    }

    /**
     * The address as a reader reads it.
     *
     * @return without {@code https://}; empty when there is none
     */
    public String address() {
        return link.isPresent()
                ? link.get().toString().substring(link.get().getScheme().length() + "://".length())
                : "";
    }

    /** All parts as one plain text. */
    @Override
    public String toString() {
        return Stream.of(authors, title, publication, link.map(URI::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
