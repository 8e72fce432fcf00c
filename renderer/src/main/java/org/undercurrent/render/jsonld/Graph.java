package org.undercurrent.render.jsonld;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Region;
import org.undercurrent.content.Review;
import org.undercurrent.content.Translation;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.ReviewNotice;

/** The two nodes of a document: the crisis text and the page. */
record Graph(ContentPack pack, Entry entry, RenderSettings settings) {
    private static final String PSYCHIATRY = "https://schema.org/Psychiatric";
    private static final Map<String, String> LICENSES =
            Map.of("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");

    Thing crisis() {
        return Thing.of("WebPageElement")
                .with("@id", "#crisis")
                .with("name", labels().text("crisis"))
                .with("text", CrisisText.of(pack, settings.region()).text());
    }

    Thing page() {
        Imprint imprint = pack.imprint();
        Provenance provenance = entry.header().provenance();
        Subject subject = entry.accept(new SubjectOf(pack, settings.region(), labels()));
        Thing page = Thing.of(subject.pageTypes())
                .with("@id", canonical())
                .with("url", canonical())
                .with("name", labels().title(entry))
                .with("description", entry.header().summary())
                .with("inLanguage", imprint.language().toLanguageTag())
                .with("keywords", entry.header().tags())
                .with("hasPart", Thing.reference("#crisis"))
                .with("author", organization(provenance.author()))
                .with("publisher", organization(imprint.publisher()))
                .with("datePublished", provenance.created().toString())
                .with("dateModified", provenance.changed().toString())
                .with("version", imprint.version())
                .with("license", LICENSES.get(imprint.license()))
                .with("creditText", imprint.publisher() + ", " + imprint.license());
        medical(page);
        review(page);
        return page.with("about", about())
                .with(subject.property(), subject.thing())
                .with("citation", citations());
    }

    private void medical(Thing page) {
        page.with("specialty", PSYCHIATRY)
                .with("audience", Thing.of("PeopleAudience").with("audienceType", labels().text("audience")))
                .with("translationOfWork", pack.translation(entry.id()).map(this::original))
                .with("usageInfo", Thing.of("CreativeWork").with("text", labels().text("disclaimer")));
    }

    /** The notice of what nobody reviewed is part of the page too: silence could be read as a sign-off. */
    private void review(Thing page) {
        page.with(
                "creativeWorkStatus",
                ReviewNotice.of(pack, entry.id(), settings.day(pack)).words());
        pack.review(entry.id())
                .ifPresent(review -> page.with("lastReviewed", review.date().toString())
                        .with("reviewedBy", reviewer(review))
                        .with("expires", review.due().toString()));
    }

    private static Thing reviewer(Review review) {
        return Thing.of("Person").with("name", review.reviewer()).with("jobTitle", review.role());
    }

    private Thing original(Translation translation) {
        String master = translation.master();
        String language = master.substring(master.lastIndexOf('/') + 1);
        Optional<URI> address = settings.base()
                .map(base -> new Addresses(base, Locale.forLanguageTag(language), Region.WORLD).page(entry.id()));
        return Thing.of("WebPage")
                .with("@id", address.map(URI::toString))
                .with("inLanguage", language)
                .with("version", translation.follows());
    }

    private List<Thing> about() {
        List<Thing> about = new ArrayList<>();
        if (entry.header().tags().contains("depression")) {
            about.add(Thing.of("MedicalCondition").with("name", labels().text("about.depression")));
        }
        if (entry.header().tags().contains("psychodynamic")) {
            about.add(Thing.of("PsychologicalTreatment", "MedicalTherapy")
                    .with("name", labels().text("about.psychodynamic"))
                    .with("relevantSpecialty", PSYCHIATRY));
        }
        return about;
    }

    private List<Thing> citations() {
        return pack.references(entry).stream().map(Citations::thing).toList();
    }

    private static Thing organization(String name) {
        return Thing.of("Organization").with("name", name);
    }

    private Optional<String> canonical() {
        return settings.addresses(pack)
                .map(addresses -> addresses.canonical(entry.id()).toString());
    }

    private Labels labels() {
        return Labels.of(pack.imprint().language());
    }
}
