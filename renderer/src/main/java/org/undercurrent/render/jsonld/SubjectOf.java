package org.undercurrent.render.jsonld;

import java.util.List;
import java.util.stream.IntStream;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.CrisisNotice;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.Myth;
import org.undercurrent.content.Question;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Story;
import org.undercurrent.content.Term;
import org.undercurrent.content.Topic;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;

/** What the page of an entry holds, by its kind. */
record SubjectOf(ContentPack pack, String region, Labels labels) implements Entry.Visitor<Subject> {
    private static final String ASPECT = "https://schema.org/";

    @Override
    public Subject topic(Topic topic) {
        List<Thing> sections = topic.sections().stream()
                .map(section -> Thing.of("WebPageElement")
                        .with("name", section.heading())
                        .with("text", section.text().plainText()))
                .toList();
        return new Subject("", "mainContentOfPage", sections);
    }

    /** Schema.org has no type for a comparison. */
    @Override
    public Subject comparison(Comparison comparison) {
        List<Thing> options = comparison.options().stream()
                .map(option -> Thing.of("Thing").with("name", option.name()))
                .toList();
        Thing table = Thing.of("Table")
                .with("name", comparison.title())
                .with("abstract", comparison.introduction().plainText())
                .with("about", options);
        return new Subject("", "mainContentOfPage", table);
    }

    @Override
    public Subject question(Question question) {
        Thing answer = Thing.of("Answer").with("text", question.answer().plainText());
        Thing asked = Thing.of("Question").with("name", question.title()).with("acceptedAnswer", answer);
        return new Subject("FAQPage", "mainEntity", List.of(asked));
    }

    @Override
    public Subject myth(Myth myth) {
        return Subject.main(aspect("MisconceptionsHealthAspect", myth.title(), myth.fact()));
    }

    private static Thing aspect(String aspect, String name, RichText text) {
        return Thing.of("HealthTopicContent")
                .with("hasHealthAspect", ASPECT + aspect)
                .with("name", name)
                .with("text", text.plainText());
    }

    /** Never a review or a patient: nobody in it is real. */
    @Override
    public Subject story(Story story) {
        return Subject.main(Thing.of("CreativeWork")
                .with("name", story.title())
                .with("abstract", story.disclosure())
                .with("text", story.text().plainText()));
    }

    @Override
    public Subject term(Term term) {
        return Subject.main(Thing.of("DefinedTerm")
                .with("name", term.title())
                .with("alternateName", term.alsoCalled())
                .with("description", term.definition().plainText())
                .with("inDefinedTermSet", Thing.of("DefinedTermSet").with("name", labels.text("kinds.terms"))));
    }

    @Override
    public Subject checklist(Checklist checklist) {
        return Subject.main(list(
                checklist.title(),
                checklist.items().stream()
                        .map(item -> Thing.of("ListItem").with("name", item.plainText()))
                        .toList()));
    }

    private static Thing list(String name, List<Thing> items) {
        IntStream.range(0, items.size()).forEach(i -> items.get(i).with("position", i + 1));
        return Thing.of("ItemList").with("name", name).with("itemListElement", items);
    }

    @Override
    public Subject evidence(Evidence evidence) {
        Thing finding = aspect("EffectivenessHealthAspect", evidence.title(), evidence.statement());
        List<Thing> guidelines =
                evidence.guidelines().stream().map(SubjectOf::guideline).toList();
        return Subject.main(finding.with("mentions", guidelines));
    }

    private static Thing guideline(GuidelinePosition guideline) {
        return Thing.of("MedicalGuideline")
                .with("name", guideline.issuer())
                .with("guidelineDate", String.valueOf(guideline.year()))
                .with("description", guideline.position().plainText());
    }

    @Override
    public Subject crisisNotice(CrisisNotice notice) {
        return new Subject(
                "",
                "mentions",
                pack.helplines(region).stream().map(Helplines::thing).toList());
    }

    @Override
    public Subject collection(Collection collection) {
        List<Thing> entries = collection.entries().stream()
                .flatMap(id -> pack.find(id).stream())
                .map(entry -> Thing.of("ListItem")
                        .with("name", labels.title(entry))
                        .with("description", entry.header().summary()))
                .toList();
        return new Subject("CollectionPage", "mainEntity", list(collection.title(), entries));
    }
}
