package org.undercurrent.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings that may be seen side by side, because they are of one sort and share their comparator.
 *
 * @param form a chart, or only a table
 * @param caption what the rows have in common, the comparator named
 * @param note how not to read them
 * @param rows at least one
 */
public record Figures(Form form, String caption, String note, List<Finding> rows) {

    /** How findings may be shown. */
    public enum Form {
        /** On one axis, with the table beside it; only differences. */
        CHART,
        /** In one table only: a common axis would read as a ranking. */
        TABLE
    }

    /**
     * Refuses findings that mislead side by side: of several sorts, or with several comparators.
     *
     * @throws InvalidContentException with every flaw
     */
    public Figures {
        Gate gate = new Gate("figures");
        gate.present("form", form);
        gate.text("caption", caption);
        gate.text("note", note);
        rows = gate.atLeastOne("rows", rows);
        List<String> sorts = rows.stream()
                .map(row -> row.getClass().getSimpleName())
                .distinct()
                .toList();
        gate.rule(
                sorts.size() <= 1,
                "rows",
                "findings of one sort",
                String.join(" and ", sorts),
                "differences, rates and correlations have no scale in common; make a table of each");
        List<Comparator> comparators = rows.stream()
                .filter(Difference.class::isInstance)
                .map(row -> ((Difference) row).comparator())
                .distinct()
                .toList();
        gate.rule(
                comparators.size() <= 1,
                "rows",
                "differences with one comparator",
                comparators.stream().map(Comparator::name).collect(Collectors.joining(" and ")),
                "a difference from a waiting list and one from a placebo are not the same kind of number; make a table of"
                        + " each");
        gate.rule(
                form != Form.CHART || sorts.isEmpty() || sorts.get(0).equals("Difference"),
                "form",
                "'table'",
                "'chart'",
                "only differences share an axis");
        gate.close();
    }
}
