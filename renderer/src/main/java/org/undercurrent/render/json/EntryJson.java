package org.undercurrent.render.json;

import jakarta.json.stream.JsonGenerator;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Region;
import org.undercurrent.content.Review;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;

/** Writes one entry. The crisis text is the first member that a reader of the raw text meets. */
record EntryJson(JsonGenerator json, ContentPack pack, RenderSettings settings, List<ContentPack> translations) {

    void write(Entry entry, String html, String text) {
        Imprint imprint = pack.imprint();
        Provenance provenance = entry.header().provenance();
        json.writeStartObject();
        new CrisisJson(json).write(CrisisText.of(pack, settings.region()));
        json.write("id", entry.id().toString());
        json.write("kind", entry.id().kind().folder());
        json.write("packVersion", imprint.version());
        json.write("language", imprint.language().toLanguageTag());
        json.write("region", settings.region());
        json.write("title", entry.title());
        json.write("summary", entry.header().summary());
        json.write("html", html);
        json.write("text", text);
        references(entry);
        review(pack.review(entry.id()));
        json.write("firstPublished", provenance.created().toString());
        json.write("changed", provenance.changed().toString());
        links(entry);
        json.writeEnd();
    }

    private void references(Entry entry) {
        json.writeStartArray("references");
        pack.references(entry).forEach(new ReferenceJson(json)::write);
        json.writeEnd();
    }

    private void review(Optional<Review> review) {
        json.write("reviewed", review.isPresent());
        review.ifPresentOrElse(this::review, () -> json.writeNull("review"));
    }

    private void review(Review review) {
        json.writeStartObject("review");
        json.write("reviewer", review.reviewer());
        json.write("role", review.role());
        json.write("date", review.date().toString());
        json.write("due", review.due().toString());
        json.write("overdue", review.overdue(settings.day(pack)));
        json.writeEnd();
    }

    private void links(Entry entry) {
        json.writeStartObject("links");
        address("canonical", settings.addresses(pack).map(known -> known.canonical(entry.id())));
        json.writeStartArray("related");
        pack.related(entry.id()).forEach(this::related);
        json.writeEnd();
        json.writeStartArray("translations");
        for (ContentPack other : translations) {
            boolean another = !other.imprint().language().equals(pack.imprint().language());
            if (another && other.has(entry.id())) {
                translation(other, entry.id());
            }
        }
        json.writeEnd();
        json.writeEnd();
    }

    private void related(EntryId other) {
        json.writeStartObject();
        json.write("id", other.toString());
        json.write("title", labels(pack).title(other, pack.title(other)));
        address("page", settings.addresses(pack).map(known -> known.page(other)));
        json.writeEnd();
    }

    /** Where the other language does not serve the region, the page of the world stands in. */
    private void translation(ContentPack other, EntryId translated) {
        Locale language = other.imprint().language();
        String served = other.region(settings.region()).isPresent() ? settings.region() : Region.WORLD;
        json.writeStartObject();
        json.write("language", language.toLanguageTag());
        json.write("title", labels(other).title(translated, other.title(translated)));
        address(
                "page",
                settings.addresses(pack).map(known -> new Addresses(known.base(), language, served).page(translated)));
        json.writeEnd();
    }

    private static Labels labels(ContentPack in) {
        return Labels.of(in.imprint().language());
    }

    private void address(String member, Optional<URI> address) {
        address.ifPresentOrElse(known -> json.write(member, known.toString()), () -> json.writeNull(member));
    }
}
