package org.undercurrent.render.outline;

import static org.undercurrent.render.outline.Pieces.item;
import static org.undercurrent.render.outline.Pieces.numbered;
import static org.undercurrent.render.outline.Pieces.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.CrisisNotice;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Myth;
import org.undercurrent.content.Question;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Section;
import org.undercurrent.content.Story;
import org.undercurrent.content.Term;
import org.undercurrent.content.TermCategory;
import org.undercurrent.content.Topic;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.HelplineCard;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Sources;
import org.undercurrent.render.outline.Outline.Heading;
import org.undercurrent.render.outline.Outline.Part;
import org.undercurrent.render.outline.Outline.Prose;

/** Writes what an entry says into a list of parts. */
final class Outliner implements Entry.Visitor<List<Part>> {
    private static final int SHOWN = 3;

    /** As many as the page shows. */
    private static final int WAYS_ON = 8;

    private final ContentPack pack;
    private final String region;
    private final Sources sources;
    private final boolean whole;
    private final Labels labels;
    private final List<Part> parts = new ArrayList<>();
    private int level = 1;

    Outliner(ContentPack pack, String region, Sources sources, boolean whole) {
        this.pack = pack;
        this.region = region;
        this.sources = sources;
        this.whole = whole;
        this.labels = Labels.of(pack.imprint().language());
    }

    Outline outline(Entry entry) {
        write(entry);
        if (whole) {
            related(entry);
        } else {
            card(entry);
        }
        return new Outline(parts);
    }

    private void write(Entry entry) {
        sources.know(pack, entry);
        parts.add(new Heading(level, entry.title()));
        entry.accept(this);
    }

    private void related(Entry entry) {
        List<RichText> links = pack.related(entry.id()).stream()
                .limit(WAYS_ON)
                .map(other -> item(Pieces.link(other, labels.title(other, pack.title(other)))))
                .toList();
        list("related", links);
    }

    /** What the short view says instead. */
    private void card(Entry entry) {
        heading(labels.text("sheet.card"));
        prose(words(entry.header().summary()));
        if (!entry.header().keyPoints().isEmpty()) {
            prose(Pieces.bullets(entry.header().keyPoints()));
        }
    }

    /** Another entry inside this one, as in the page: a topic with its opening only. */
    private void show(Entry entry) {
        level = SHOWN;
        write(entry);
        level = 1;
    }

    private boolean nested() {
        return level > 1;
    }

    @Override
    public List<Part> topic(Topic topic) {
        prose(topic.lede());
        if (!nested()) {
            list("keyPoints", topic.header().keyPoints());
            topic.sections().forEach(this::section);
        }
        return parts;
    }

    private void section(Section section) {
        heading(section.heading());
        prose(section.text());
        List<Entry> shown =
                section.shows().stream().flatMap(id -> pack.find(id).stream()).toList();
        if (whole) {
            shown.forEach(this::show);
        } else if (!shown.isEmpty()) {
            prose(Pieces.bullets(
                    shown.stream().map(each -> Pieces.summarized(each, labels)).toList()));
        }
    }

    @Override
    public List<Part> comparison(Comparison comparison) {
        kind("kind.comparisons");
        prose(comparison.introduction());
        if (!nested()) {
            list("keyPoints", comparison.header().keyPoints());
        }
        parts.addAll(new Tables(labels, level + 1).comparison(comparison));
        return parts;
    }

    @Override
    public List<Part> question(Question question) {
        kind("kind.questions");
        prose(question.answer());
        return parts;
    }

    @Override
    public List<Part> myth(Myth myth) {
        kind("kind.myths");
        heading(labels.text("myth.fact"));
        prose(myth.fact());
        return parts;
    }

    @Override
    public List<Part> story(Story story) {
        kind("kind.stories");
        prose(words(story.disclosure()));
        story.contentNote().ifPresent(note -> prose(Pieces.named(labels.text("story.note"), words(note))));
        prose(story.text());
        return parts;
    }

    @Override
    public List<Part> term(Term term) {
        kind(category(term.category()));
        prose(term.definition());
        term.example().ifPresent(example -> {
            heading(labels.text("term.example"));
            prose(example);
        });
        if (!term.alsoCalled().isEmpty()) {
            prose(words(labels.text("term.also", String.join(", ", term.alsoCalled()))));
        }
        return parts;
    }

    private static String category(TermCategory category) {
        return switch (category) {
            case WORD -> "kind.terms";
            case TECHNIQUE -> "term.technique";
            case DEFENSE -> "term.defense";
        };
    }

    @Override
    public List<Part> checklist(Checklist checklist) {
        kind("kind.checklists");
        prose(checklist.introduction());
        prose(Pieces.bullets(checklist.items()));
        prose(words(labels.text("checklist.note")));
        checklist.closing().ifPresent(closing -> {
            heading(labels.text("checklist.next"));
            prose(closing);
        });
        return parts;
    }

    @Override
    public List<Part> evidence(Evidence evidence) {
        kind("kind.evidence");
        prose(evidence.statement());
        String certainty =
                labels.text("certainty." + evidence.certainty().name().toLowerCase(Locale.ROOT));
        prose(words(labels.text("certainty") + " " + certainty + "."));
        Tables tables = new Tables(labels, level + 1);
        evidence.figures().forEach(figures -> parts.addAll(tables.figures(figures)));
        list("evidence.caveats", evidence.caveats());
        list(
                "evidence.guidelines",
                evidence.guidelines().stream().map(tables::guideline).toList());
        return parts;
    }

    @Override
    public List<Part> crisisNotice(CrisisNotice notice) {
        prose(notice.introduction());
        list(
                "crisis.helplines",
                HelplineCard.of(pack, region).stream().map(Tables::helpline).toList());
        heading(labels.text("steps"));
        prose(numbered(notice.steps()));
        return parts;
    }

    @Override
    public List<Part> collection(Collection collection) {
        kind("kind.collections");
        prose(collection.introduction());
        List<RichText> entries = collection.entries().stream()
                .flatMap(id -> pack.find(id).stream())
                .map(each -> Pieces.summarized(each, labels))
                .toList();
        prose(numbered(entries));
        return parts;
    }

    private void kind(String key) {
        prose(item(Pieces.stressed(labels.text(key))));
    }

    private void heading(String words) {
        parts.add(new Heading(level + 1, words));
    }

    private void prose(RichText text) {
        parts.add(new Prose(text));
    }

    private void list(String key, List<RichText> items) {
        if (!items.isEmpty()) {
            heading(labels.text(key));
            prose(Pieces.bullets(items));
        }
    }
}
