package org.undercurrent.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Comparator;
import org.undercurrent.content.Correlation;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.Interval;
import org.undercurrent.content.Rate;

/**
 * Figures in words: one row for each, with what was measured, against what, when, in whom and by whom. What was not
 * reported says so.
 *
 * @param caption what the rows have in common
 * @param compared what the groups were compared with; empty when nothing was, as with a correlation
 * @param note how not to read them
 * @param columns the headings: that of the rows' labels, then one for each cell
 * @param rows at least one
 */
public record FigureTable(
        String caption, Optional<String> compared, String note, List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param label what it is called
     * @param details what was measured, when and in whom
     * @param cells one for each further column
     * @param reference the id of the source
     */
    public record Row(String label, String details, List<String> cells, String reference) {
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
        List<Row> rows = new ArrayList<>();
        for (Finding finding : figures.rows()) {
            rows.add(words.row(finding));
        }
        Finding first = figures.rows().get(0);
        return new FigureTable(figures.caption(), words.compared(first), figures.note(), words.columns(first), rows);
    }

    /**
     * What a comparator is called in a sentence.
     *
     * @param comparator the comparator
     * @param labels the language
     * @return for example {@code a waiting list}
     */
    public static String comparator(Comparator comparator, Labels labels) {
        return labels.text(
                "comparator." + comparator.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private record Words(Labels labels) {

        List<String> columns(Finding finding) {
            List<String> columns = new ArrayList<>();
            columns.add(labels.text("figure.label"));
            if (finding instanceof Difference) {
                columns.add(labels.text("figure.difference"));
                columns.add(labels.text("figure.interval"));
            } else if (finding instanceof Rate) {
                columns.add(labels.text("figure.rate"));
                columns.add(labels.text("figure.compared"));
            } else {
                columns.add(labels.text("figure.correlation"));
            }
            columns.add(labels.text("figure.people"));
            return columns;
        }

        Row row(Finding finding) {
            if (finding instanceof Difference difference) {
                return row(
                        difference.label(),
                        finding,
                        List.of(value(difference), range(difference), people(difference.people())));
            }
            if (finding instanceof Rate rate) {
                return row(rate.label(), finding, List.of(value(rate), compared(rate), people(rate.people())));
            }
            Correlation correlation = (Correlation) finding;
            List<String> cells = List.of(labels.number(correlation.value()), people(correlation.people()));
            return row(correlation.label(), finding, cells);
        }

        private Row row(String label, Finding finding, List<String> cells) {
            String details =
                    labels.text("figure.details", finding.measure(), finding.timePoint(), finding.population());
            return new Row(label, details, cells, finding.reference());
        }

        private String people(Optional<Integer> people) {
            return people.isPresent()
                    ? labels.number(BigDecimal.valueOf(people.get()))
                    : labels.text("figure.not-reported");
        }

        private String value(Difference difference) {
            return labels.number(difference.value());
        }

        private String range(Difference difference) {
            if (difference.interval().isEmpty()) {
                return labels.text("figure.not-reported");
            }
            Interval range = difference.interval().get();
            return labels.text("figure.range", labels.number(range.low()), labels.number(range.high()), range.level());
        }

        private String value(Rate rate) {
            return labels.text("figure.percent", labels.number(rate.percent()));
        }

        private String compared(Rate rate) {
            return rate.compared()
                    .map(other -> labels.text("figure.other-rate", labels.number(other.percent()), other.group()))
                    .orElse(labels.text("figure.not-reported"));
        }

        /** All differences of one table have the same comparator: the content does not load otherwise. */
        Optional<String> compared(Finding finding) {
            return finding instanceof Difference difference
                    ? Optional.of(labels.text("figure.comparator", comparator(difference.comparator(), labels)))
                    : Optional.empty();
        }
    }
}
