package org.undercurrent.render.json;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;

/** Writes the list of all entries of a pack. */
record CatalogJson(JsonGenerator json, ContentPack pack, String region, Optional<Addresses> addresses) {

    void write() {
        Imprint imprint = pack.imprint();
        json.writeStartObject();
        new CrisisJson(json).write(CrisisText.of(pack, region));
        json.write("pack", imprint.id());
        json.write("packVersion", imprint.version());
        json.write("language", imprint.language().toLanguageTag());
        json.write("region", region);
        json.write("title", imprint.title());
        json.write("license", imprint.license());
        json.writeStartArray("entries");
        pack.entries().forEach(this::entry);
        json.writeEnd();
        json.writeEnd();
    }

    private void entry(Entry entry) {
        Provenance provenance = entry.header().provenance();
        json.writeStartObject();
        json.write("id", entry.id().toString());
        json.write("kind", entry.id().kind().folder());
        json.write("title", entry.title());
        json.write("summary", entry.header().summary());
        json.writeStartArray("tags");
        entry.header().tags().forEach(json::write);
        json.writeEnd();
        json.write("readingMinutes", entry.readingMinutes());
        json.write("firstPublished", provenance.created().toString());
        json.write("changed", provenance.changed().toString());
        json.write("reviewed", pack.review(entry.id()).isPresent());
        addresses.ifPresentOrElse(known -> links(entry, known), () -> json.writeNull("links"));
        json.writeEnd();
    }

    private void links(Entry entry, Addresses known) {
        json.writeStartObject("links");
        json.write("page", known.page(entry.id()).toString());
        json.write("html", known.data(entry.id(), ".html").toString());
        json.write("card", known.data(entry.id(), ".card.html").toString());
        json.write("json", known.data(entry.id(), ".json").toString());
        json.write("jsonld", known.data(entry.id(), ".jsonld").toString());
        json.write("markdown", known.data(entry.id(), ".md").toString());
        json.write("text", known.data(entry.id(), ".txt").toString());
        json.writeEnd();
    }
}
