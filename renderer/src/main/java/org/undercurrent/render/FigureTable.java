package org.undercurrent.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
        List<Row> rows = figures.rows().stream().map(words::row).toList();
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
            Stream<String> own = finding instanceof Difference
                    ? Stream.of("figure.difference", "figure.interval")
                    : finding instanceof Rate
                            ? Stream.of("figure.rate", "figure.compared")
                            : Stream.of("figure.correlation");
            return Stream.of(Stream.of("figure.label"), own, Stream.of("figure.people"))
                    .flatMap(keys -> keys)
                    .map(labels::text)
                    .toList();
        }

        Row row(Finding finding) {
            if (finding instanceof Difference difference) {
                return row(difference.label(), finding, difference(difference), difference.people());
            }
            if (finding instanceof Rate rate) {
                return row(rate.label(), finding, rate(rate), rate.people());
            }
            Correlation correlation = (Correlation) finding;
            Stream<String> value = Stream.of(labels.number(correlation.value()));
            return row(correlation.label(), finding, value, correlation.people());
        }

        private Row row(String label, Finding finding, Stream<String> own, Optional<Integer> people) {
            String count = people.map(number -> labels.number(BigDecimal.valueOf(number)))
                    .orElse(labels.text("figure.not-reported"));
            String details =
                    labels.text("figure.details", finding.measure(), finding.timePoint(), finding.population());
            return new Row(label, details, Stream.concat(own, Stream.of(count)).toList(), finding.reference());
        }

        private Stream<String> difference(Difference difference) {
            String interval = difference
                    .interval()
                    .map(range -> labels.text(
                            "figure.range", labels.number(range.low()), labels.number(range.high()), range.level()))
                    .orElse(labels.text("figure.not-reported"));
            return Stream.of(labels.number(difference.value()), interval);
        }

        private Stream<String> rate(Rate rate) {
            String compared = rate.compared()
                    .map(other -> labels.text("figure.other-rate", labels.number(other.percent()), other.group()))
                    .orElse(labels.text("figure.not-reported"));
            return Stream.of(labels.text("figure.percent", labels.number(rate.percent())), compared);
        }

        /** All differences of one table have the same comparator: the content does not load otherwise. */
        Optional<String> compared(Finding finding) {
            return finding instanceof Difference difference
                    ? Optional.of(labels.text("figure.comparator", comparator(difference.comparator(), labels)))
                    : Optional.empty();
        }
    }
}
