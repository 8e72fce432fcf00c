package org.undercurrent.render.html;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.Comparator;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.Interval;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.Labels;

/**
 * What a difference means in people: how many of 100 in the comparison group did less well than the average person who
 * was treated. This is Cohen's U3, the area of the normal curve below the difference (Cohen, Statistical Power Analysis
 * for the Behavioral Sciences, 1988, section 2.2). It takes both groups as normal and equally spread, and a positive value
 * as better off when treated.
 */
record PeopleInHundred(Difference difference) {
    private static final Set<Comparator> INACTIVE =
            Set.of(Comparator.NO_TREATMENT, Comparator.WAITING_LIST, Comparator.USUAL_CARE, Comparator.INACTIVE_POOLED);
    private static final int COLUMNS = 20;
    private static final int PEOPLE = 100;
    private static final int STEP = 12;
    private static final int ROW = 26;

    /**
     * The first row with an interval, and only of a chart against groups without treatment of their own: beside another
     * treatment or a placebo such a picture would read as a contest.
     */
    static Optional<PeopleInHundred> of(Figures figures) {
        if (figures.form() == Figures.Form.CHART) {
            for (Finding row : figures.rows()) {
                if (row instanceof Difference difference && shown(difference)) {
                    return Optional.of(new PeopleInHundred(difference));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shown(Difference row) {
        return INACTIVE.contains(row.comparator())
                && row.value().signum() > 0
                && row.interval().isPresent();
    }

    void write(Markup markup, Rendering rendering) {
        Labels labels = rendering.labels();
        String compared = FigureTable.comparator(difference.comparator(), labels);
        int people = below(difference.value());
        String words = labels.text("people.words", people, compared)
                + difference.interval().map(ends -> range(ends, labels)).orElse("");
        String title = labels.text("people.title", difference.label(), labels.number(difference.value()));
        String box = "0 0 " + COLUMNS * STEP + " " + PEOPLE / COLUMNS * ROW;
        Drawing drawing = new Drawing(markup, rendering, title, words);
        drawing.open("people", "viewBox", box, "stroke", "currentColor", "fill", "none");
        people(markup, 0, people, "1");
        people(markup, people, PEOPLE, "0.3");
        drawing.close(words, labels.text("people.note"));
    }

    private static String range(Interval ends, Labels labels) {
        return " " + labels.text("people.range", below(ends.low()), below(ends.high()));
    }

    static int below(BigDecimal difference) {
        return (int) Math.round(PEOPLE * NormalCurve.below(difference.doubleValue()));
    }

    /** Heads and bodies are the dashes of lines, each through one row: two paths for however many. */
    private static void people(Markup markup, int from, int to, String opacity) {
        markup.open("g", "stroke-opacity", opacity);
        String heads = lines(from, to, 6, 5, 1);
        markup.empty("path", "d", heads, "stroke-width", "6", "stroke-linecap", "round", "stroke-dasharray", "0 12");
        String bodies = lines(from, to, 2, 16, 8);
        markup.empty("path", "d", bodies, "stroke-width", "12", "stroke-dasharray", "8 4");
        markup.close("g");
    }

    private static String lines(int from, int to, int left, int top, int dash) {
        StringBuilder lines = new StringBuilder(64);
        for (int row = from / COLUMNS; row * COLUMNS < to; row++) {
            int first = Math.max(from - row * COLUMNS, 0);
            int last = Math.min(to - row * COLUMNS, COLUMNS) - 1;
            lines.append('M').append(first * STEP + left).append(' ').append(row * ROW + top);
            lines.append('h').append((last - first) * STEP + dash);
        }
        return lines.toString();
    }
}
