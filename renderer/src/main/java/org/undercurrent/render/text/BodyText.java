package org.undercurrent.render.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Basis;
import org.undercurrent.content.Cell;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.CrisisNotice;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.Myth;
import org.undercurrent.content.Option;
import org.undercurrent.content.Question;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Section;
import org.undercurrent.content.Story;
import org.undercurrent.content.Term;
import org.undercurrent.content.Topic;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.HelplineCard;
import org.undercurrent.render.Labels;

/** Writes what an entry says, below its title. */
record BodyText(ContentPack pack, String region, Labels labels, Columns columns, PlainText text)
        implements Entry.Visitor<Columns> {

    @Override
    public Columns topic(Topic topic) {
        text.blocks(topic.lede());
        keyPoints(topic);
        topic.sections().forEach(this::section);
        return columns;
    }

    private void section(Section section) {
        columns.heading(section.heading(), '-');
        text.blocks(section.text());
        section.shows().forEach(this::title);
        columns.blank();
    }

    private void title(EntryId id) {
        pack.find(id)
                .ifPresent(entry ->
                        columns.item("- ", entry.title() + ": " + entry.header().summary()));
    }

    @Override
    public Columns comparison(Comparison comparison) {
        text.blocks(comparison.introduction());
        keyPoints(comparison);
        for (Dimension dimension : comparison.dimensions()) {
            columns.heading(dimension.name(), '-');
            comparison.options().forEach(option -> cell(option, option.cell(dimension)));
        }
        return columns;
    }

    private void cell(Option option, Cell cell) {
        String basis = cell.basis() == Basis.COMMON_PRACTICE
                ? " (" + labels.text("basis.common-practice") + ")"
                : text.marks(cell.references());
        columns.item("- ", option.name() + ": " + text.line(cell.text()) + basis);
    }

    @Override
    public Columns question(Question question) {
        text.blocks(question.answer());
        return columns;
    }

    @Override
    public Columns myth(Myth myth) {
        columns.heading(labels.text("myth.fact"), '-');
        text.blocks(myth.fact());
        return columns;
    }

    @Override
    public Columns story(Story story) {
        columns.paragraph(story.disclosure());
        columns.blank();
        story.contentNote().ifPresent(note -> columns.paragraph(labels.text("story.note") + ": " + note));
        columns.blank();
        text.blocks(story.text());
        return columns;
    }

    @Override
    public Columns term(Term term) {
        text.blocks(term.definition());
        titled("term.example", term.example());
        if (!term.alsoCalled().isEmpty()) {
            columns.paragraph(labels.text("term.also", String.join(", ", term.alsoCalled())));
        }
        return columns;
    }

    @Override
    public Columns checklist(Checklist checklist) {
        text.blocks(checklist.introduction());
        items(checklist.items());
        columns.blank();
        columns.paragraph(labels.text("checklist.note"));
        titled("checklist.next", checklist.closing());
        return columns;
    }

    @Override
    public Columns evidence(Evidence evidence) {
        text.blocks(evidence.statement());
        String certainty = evidence.certainty().name().toLowerCase(Locale.ROOT);
        columns.paragraph(labels.text("certainty") + " " + labels.text("certainty." + certainty) + ".");
        evidence.figures().forEach(figures -> table(FigureTable.of(figures, labels)));
        columns.heading(labels.text("evidence.caveats"), '-');
        items(evidence.caveats());
        guidelines(evidence.guidelines());
        return columns;
    }

    private void table(FigureTable table) {
        columns.heading(table.caption(), '-');
        table.compared().ifPresent(compared -> columns.paragraph(compared + "."));
        columns.blank();
        for (FigureTable.Row row : table.rows()) {
            columns.paragraph(row.label() + text.mark(row.reference()));
            columns.paragraph(row.details() + ".");
            for (int i = 0; i < row.cells().size(); i++) {
                columns.item(
                        "- ", table.columns().get(i + 1) + ": " + row.cells().get(i));
            }
            columns.blank();
        }
        columns.paragraph(table.note());
    }

    private void guidelines(List<GuidelinePosition> guidelines) {
        if (guidelines.isEmpty()) {
            return;
        }
        columns.heading(labels.text("evidence.guidelines"), '-');
        for (GuidelinePosition guideline : guidelines) {
            String name = labels.text("guideline.line", guideline.issuer(), guideline.year());
            String audience = labels.text("guideline.audience", guideline.audience());
            columns.item(
                    "- ",
                    name + text.mark(guideline.reference()) + ". " + audience + ". " + text.line(guideline.position()));
        }
    }

    @Override
    public Columns crisisNotice(CrisisNotice notice) {
        text.blocks(notice.introduction());
        columns.heading(labels.text("crisis.helplines"), '-');
        HelplineCard.of(pack, region).forEach(this::helpline);
        columns.heading(labels.text("steps"), '-');
        for (int i = 0; i < notice.steps().size(); i++) {
            text.item((i + 1) + ". ", notice.steps().get(i));
        }
        return columns;
    }

    private void helpline(HelplineCard helpline) {
        columns.paragraph(helpline.name());
        helpline.channels().forEach(channel -> columns.item("- ", channel.text()));
        columns.paragraph(String.join(". ", helpline.facts()) + ".");
        columns.blank();
    }

    @Override
    public Columns collection(Collection collection) {
        text.blocks(collection.introduction());
        collection.entries().forEach(this::title);
        return columns;
    }

    private void keyPoints(Entry entry) {
        if (entry.header().keyPoints().isEmpty()) {
            return;
        }
        columns.heading(labels.text("keyPoints"), '-');
        items(entry.header().keyPoints());
    }

    private void titled(String key, Optional<RichText> body) {
        body.ifPresent(words -> {
            columns.heading(labels.text(key), '-');
            text.blocks(words);
        });
    }

    private void items(List<RichText> items) {
        items.forEach(item -> text.item("- ", item));
    }
}
