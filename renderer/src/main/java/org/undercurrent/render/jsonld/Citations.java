package org.undercurrent.render.jsonld;

import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Reference.Author;

/** Sources as creative works. */
final class Citations {
    private Citations() {}

    static Thing thing(Reference reference) {
        Thing work = Thing.of(type(reference))
                .with("name", reference.title())
                .with("author", authors(reference))
                .with("datePublished", reference.year().map(String::valueOf))
                .with("url", reference.address())
                .with("publisher", reference.publication().publisher().map(Citations::organization));
        return switch (reference.type()) {
            case "article-journal" -> article(reference, work);
            case "chapter" -> work.with("isPartOf", container(reference, "Book"));
            default -> work;
        };
    }

    private static Thing article(Reference reference, Thing work) {
        return work.with("publicationType", reference.studyType()).with("isPartOf", container(reference, "Periodical"));
    }

    private static Optional<Thing> container(Reference reference, String type) {
        return reference
                .publication()
                .containerTitle()
                .map(title -> Thing.of(type).with("name", title));
    }

    private static String type(Reference reference) {
        return switch (reference.type()) {
            case "article-journal" -> "MedicalScholarlyArticle";
            case "book" -> "Book";
            case "chapter" -> "Chapter";
            case "report" -> "Report";
            case "webpage" -> "WebPage";
            default -> "CreativeWork";
        };
    }

    private static List<Thing> authors(Reference reference) {
        return reference.authors().stream().map(Citations::author).toList();
    }

    private static Thing author(Author author) {
        return author.given()
                .map(given ->
                        Thing.of("Person").with("familyName", author.family()).with("givenName", given))
                .orElseGet(() -> organization(author.family()));
    }

    private static Thing organization(String name) {
        return Thing.of("Organization").with("name", name);
    }
}
