package org.undercurrent.content.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.Option;
import org.undercurrent.content.RichText;

/** Which references an entry rests on. */
final class Cited {
    private Cited() {}

    /** Plain loops, for every rendering asks. */
    static Set<String> by(Entry entry) {
        Set<String> cited = new LinkedHashSet<>(entry.header().references());
        for (RichText text : entry.texts().toList()) {
            cited.addAll(text.citations());
        }
        if (entry instanceof Comparison comparison) {
            inCells(comparison, cited);
        } else if (entry instanceof Evidence evidence) {
            byFigures(evidence, cited);
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

    private static void byFigures(Evidence evidence, Set<String> cited) {
        for (Figures figures : evidence.figures()) {
            for (Finding row : figures.rows()) {
                cited.add(row.reference());
            }
        }
        for (GuidelinePosition position : evidence.guidelines()) {
            cited.add(position.reference());
        }
    }
}
