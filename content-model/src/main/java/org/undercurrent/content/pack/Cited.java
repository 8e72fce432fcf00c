package org.undercurrent.content.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Option;

/** Which references an entry rests on. */
final class Cited {
    private Cited() {}

    /** What it names as a whole comes first, then what it cites in reading order. */
    static Set<String> by(Entry entry) {
        Set<String> cited = new LinkedHashSet<>(entry.header().references());
        entry.texts().forEach(text -> text.citations().forEach(cited::add));
        if (entry instanceof Comparison comparison) {
            inCells(comparison, cited);
        }
        if (entry instanceof Evidence evidence) {
            inFigures(evidence, cited);
        }
        return cited;
    }

    private static void inCells(Comparison comparison, Set<String> cited) {
        for (Dimension row : comparison.dimensions()) {
            for (Option column : comparison.options()) {
                cited.addAll(column.cell(row).references());
            }
        }
    }

    private static void inFigures(Evidence evidence, Set<String> cited) {
        evidence.figures().forEach(figures -> figures.rows().forEach(row -> cited.add(row.reference())));
        evidence.guidelines().forEach(guideline -> cited.add(guideline.reference()));
    }
}
