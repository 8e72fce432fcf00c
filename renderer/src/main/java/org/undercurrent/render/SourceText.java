package org.undercurrent.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Reference.Author;
import org.undercurrent.content.Reference.Publication;

/**
 * A source in words: who, when, what, where.
 *
 * @param authors with the year, for example {@code Driessen E, Cuijpers P (2015).}
 * @param title with its full stop
 * @param language of the title, where it is known not to be that of the words around it
 * @param publication journal and volume, or publisher, with its full stop; empty when unknown
 * @param address where it can be looked up; empty when none was confirmed
 */
public record SourceText(
        String authors, String title, Optional<Locale> language, String publication, Optional<String> address) {
    /** Of more than these only the first one is named. */
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
                foreign(reference.language(), labels.language()),
                sentence(publication(reference.publication(), authors)),
                reference.address());
    }

    private static Optional<Locale> foreign(Optional<Locale> title, Locale around) {
        return title.isPresent() && !title.get().getLanguage().equals(around.getLanguage()) ? title : Optional.empty();
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
        if (authors.size() > AUTHORS) {
            return labels.text("source.and-others", name(authors.get(0)));
        }
        StringBuilder names = new StringBuilder();
        for (Author author : authors) {
            names.append(names.length() == 0 ? "" : ", ").append(name(author));
        }
        return names.toString();
    }

    private static String name(Author author) {
        return author.given().isPresent()
                ? author.family() + " " + author.given().get()
                : author.family();
    }

    /** An organisation that publishes its own text is named once. */
    private static String publication(Publication publication, String authors) {
        StringBuilder words = new StringBuilder(96);
        if (publication.containerTitle().isPresent()) {
            words.append(publication.containerTitle().get());
            add(" ", publication.volume(), "", words);
            add("(", publication.issue(), ")", words);
            add(":", publication.page(), "", words);
        }
        further(publication.edition(), words);
        if (!publication.publisher().orElse("").equals(authors)) {
            further(publication.publisher(), words);
        }
        further(publication.publisherPlace(), words);
        return words.toString();
    }

    private static void further(Optional<String> part, StringBuilder words) {
        add(words.length() == 0 ? "" : ", ", part, "", words);
    }

    private static void add(String before, Optional<String> part, String after, StringBuilder words) {
        if (part.isPresent()) {
            words.append(before).append(part.get()).append(after);
        }
    }

    private static String sentence(String text) {
        boolean ended = text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text : text + ".";
    }

    /** All parts as one plain text. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(authors).append(' ').append(title);
        if (!publication.isEmpty()) {
            words.append(' ').append(publication);
        }
        add(" ", address, "", words);
        return words.toString().strip();
    }
}
