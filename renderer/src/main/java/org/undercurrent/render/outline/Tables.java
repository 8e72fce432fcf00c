package org.undercurrent.render.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.undercurrent.content.Basis;
import org.undercurrent.content.Cell;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Figures;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.Option;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.HelplineCard;
import org.undercurrent.render.Labels;
import org.undercurrent.render.outline.Outline.Heading;
import org.undercurrent.render.outline.Outline.Part;
import org.undercurrent.render.outline.Outline.Prose;

/** Tables as lists: a row is a heading or an item, and each cell says the name of its column. */
record Tables(Labels labels, int level) {

    List<Part> comparison(Comparison comparison) {
        List<Part> parts = new ArrayList<>();
        for (Dimension row : comparison.dimensions()) {
            parts.add(new Heading(level, row.name()));
            List<RichText> cells = comparison.options().stream()
                    .map(column -> cell(column, column.cell(row)))
                    .toList();
            parts.add(new Prose(Pieces.bullets(cells)));
        }
        if (restsOnPractice(comparison)) {
            parts.add(new Prose(Pieces.words(labels.text("basis.note"))));
        }
        return parts;
    }

    private RichText cell(Option column, Cell cell) {
        List<Inline> basis = cell.basis() == Basis.COMMON_PRACTICE
                ? List.of(Pieces.plain(" (" + labels.text("basis.common-practice") + ")"))
                : cell.references().stream().<Inline>map(Citation::new).toList();
        return Pieces.named(column.name(), Pieces.suffixed(cell.text(), basis));
    }

    private static boolean restsOnPractice(Comparison comparison) {
        return comparison.options().stream()
                .anyMatch(column -> comparison.dimensions().stream()
                        .anyMatch(row -> column.cell(row).basis() == Basis.COMMON_PRACTICE));
    }

    List<Part> figures(Figures figures) {
        FigureTable table = FigureTable.of(figures, labels);
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(level, table.caption()));
        table.compared().ifPresent(compared -> parts.add(new Prose(Pieces.words(compared + "."))));
        List<RichText> rows = table.rows().stream().map(row -> row(table, row)).toList();
        parts.add(new Prose(Pieces.bullets(rows)));
        parts.add(new Prose(Pieces.words(table.note())));
        return parts;
    }

    private static RichText row(FigureTable table, FigureTable.Row row) {
        List<RichText> cells = IntStream.range(0, row.cells().size())
                .mapToObj(i -> Pieces.words(
                        table.columns().get(i + 1) + ": " + row.cells().get(i)))
                .toList();
        return new RichText(List.of(
                new Paragraph(List.of(Pieces.strong(row.label()), new Citation(row.reference()))),
                new Paragraph(List.of(Pieces.plain(row.details() + "."))),
                new ItemList(false, cells)));
    }

    RichText guideline(GuidelinePosition guideline) {
        String name = labels.text("guideline.line", guideline.issuer(), guideline.year());
        String audience = labels.text("guideline.audience", guideline.audience());
        return Pieces.prefixed(
                List.of(Pieces.strong(name), new Citation(guideline.reference()), Pieces.plain(". " + audience + ". ")),
                guideline.position());
    }

    static RichText helpline(HelplineCard helpline) {
        List<RichText> channels = helpline.channels().stream()
                .map(CrisisText.Line::text)
                .map(Pieces::words)
                .toList();
        return new RichText(List.of(
                new Paragraph(List.of(Pieces.strong(helpline.name()))),
                new ItemList(false, channels),
                new Paragraph(List.of(Pieces.plain(String.join(". ", helpline.facts()) + ".")))));
    }
}
