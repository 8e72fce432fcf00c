package org.undercurrent.render.json;

import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Reference.Author;
import org.undercurrent.content.Reference.Publication;

/** Writes a source with the members of CSL-JSON (citationstyles.org, schema 1.0.2). */
record ReferenceJson(JsonGenerator json) {

    void write(Reference reference) {
        json.writeStartObject();
        json.write("id", reference.id());
        json.write("type", reference.type());
        json.write("title", reference.title());
        optional("language", reference.language().map(Locale::toLanguageTag));
        json.writeStartArray("author");
        reference.authors().forEach(this::author);
        json.writeEnd();
        reference.year().ifPresent(this::issued);
        publication(reference.publication());
        optional("DOI", reference.doi());
        optional("URL", reference.url().map(Object::toString));
        json.writeEnd();
    }

    private void author(Author author) {
        json.writeStartObject();
        json.write(author.given().isPresent() ? "family" : "literal", author.family());
        optional("given", author.given());
        json.writeEnd();
    }

    private void issued(int year) {
        json.writeStartObject("issued");
        json.writeStartArray("date-parts");
        json.writeStartArray().write(year).writeEnd();
        json.writeEnd();
        json.writeEnd();
    }

    private void publication(Publication publication) {
        optional("container-title", publication.containerTitle());
        optional("volume", publication.volume());
        optional("issue", publication.issue());
        optional("page", publication.page());
        optional("publisher", publication.publisher());
        optional("publisher-place", publication.publisherPlace());
        optional("edition", publication.edition());
    }

    private void optional(String member, Optional<String> value) {
        value.ifPresent(words -> json.write(member, words));
    }
}
