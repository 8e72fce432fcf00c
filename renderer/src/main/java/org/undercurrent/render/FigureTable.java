package org.undercurrent.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undercurrent.content.Comparator;
import org.undercurrent.content.Correlation;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.Rate;

/**
 * Figures in words: one row for each, with what was measured, against what, when, in whom and by whom. What was not
 * reported says so.
 *
 * @param caption what the rows have in common
 * @param note how not to read them
 * @param columns the headings; the first one is that of the rows' labels, the source has none
 * @param rows at least one
 */
public record FigureTable(String caption, String note, List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param cells one for each column, the label first
     * @param reference the id of the source
     */
    public record Row(List<String> cells, String reference) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Words figures.
     *
     * @param figures the figures
     * @param labels the language of the words around them
     * @return the table
     */
    public static FigureTable of(Figures figures, Labels labels) {
        Words words = new Words(labels);
        List<Row> rows = figures.rows().stream().map(words::row).toList();
        return new FigureTable(
                figures.caption(), figures.note(), words.columns(figures.rows().get(0)), rows);
    }

    private record Words(Labels labels) {

        List<String> columns(Finding finding) {
            Stream<String> own = finding instanceof Difference
                    ? Stream.of("figure.difference", "figure.interval", "figure.comparator")
                    : finding instanceof Rate
                            ? Stream.of("figure.rate", "figure.compared")
                            : Stream.of("figure.correlation");
            return Stream.of(
                            Stream.of("figure.label", "figure.measure"),
                            own,
                            Stream.of("figure.people", "figure.when", "figure.population"))
                    .flatMap(keys -> keys)
                    .map(labels::text)
                    .toList();
        }

        Row row(Finding finding) {
            if (finding instanceof Difference difference) {
                return row(difference.label(), finding, difference.people(), difference(difference));
            }
            if (finding instanceof Rate rate) {
                return row(rate.label(), finding, rate.people(), rate(rate));
            }
            Correlation correlation = (Correlation) finding;
            return row(
                    correlation.label(), finding, correlation.people(), Stream.of(labels.number(correlation.value())));
        }

        private Row row(String label, Finding finding, Optional<Integer> people, Stream<String> own) {
            String count = people.map(number -> labels.number(java.math.BigDecimal.valueOf(number)))
                    .orElse(labels.text("figure.not-reported"));
            return new Row(
                    Stream.of(
                                    Stream.of(label, finding.measure()),
                                    own,
                                    Stream.of(count, finding.timePoint(), finding.population()))
                            .flatMap(cells -> cells)
                            .toList(),
                    finding.reference());
        }

        private Stream<String> difference(Difference difference) {
            String interval = difference
                    .interval()
                    .map(range -> labels.text(
                            "figure.range", labels.number(range.low()), labels.number(range.high()), range.level()))
                    .orElse(labels.text("figure.not-reported"));
            return Stream.of(labels.number(difference.value()), interval, comparator(difference.comparator()));
        }

        private Stream<String> rate(Rate rate) {
            String compared = rate.compared()
                    .map(other -> labels.text("figure.other-rate", labels.number(other.percent()), other.group()))
                    .orElse(labels.text("figure.not-reported"));
            return Stream.of(labels.text("figure.percent", labels.number(rate.percent())), compared);
        }

        private String comparator(Comparator comparator) {
            return labels.text(
                    switch (comparator) {
                        case NO_TREATMENT -> "comparator.no-treatment";
                        case WAITING_LIST -> "comparator.waiting-list";
                        case USUAL_CARE -> "comparator.usual-care";
                        case INACTIVE_POOLED -> "comparator.inactive-pooled";
                        case PLACEBO -> "comparator.placebo";
                        case ACTIVE -> "comparator.active";
                        case ADD_ON -> "comparator.add-on";
                        case PRE_POST -> "comparator.pre-post";
                    });
        }
    }
}
