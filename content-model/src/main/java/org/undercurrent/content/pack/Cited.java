package org.undercurrent.content.pack;

import java.util.stream.Stream;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Finding;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.RichText;

/** Which references an entry rests on. */
final class Cited {
    private Cited() {}

    static Stream<String> by(Entry entry) {
        Stream<String> named = entry.header().references().stream();
        Stream<String> inText = entry.texts().flatMap(RichText::citations);
        return Stream.concat(Stream.concat(named, inText), beside(entry));
    }

    private static Stream<String> beside(Entry entry) {
        if (entry instanceof Comparison comparison) {
            return comparison.dimensions().stream()
                    .flatMap(row ->
                            comparison.options().stream().flatMap(column -> column.cell(row).references().stream()));
        }
        if (entry instanceof Evidence evidence) {
            return Stream.concat(
                    evidence.figures().stream()
                            .flatMap(figures -> figures.rows().stream())
                            .map(Finding::reference),
                    evidence.guidelines().stream().map(GuidelinePosition::reference));
        }
        return Stream.empty();
    }
}
