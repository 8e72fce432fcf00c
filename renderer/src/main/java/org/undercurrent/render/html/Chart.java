package org.undercurrent.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.Interval;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.FigureTable.Row;
import org.undercurrent.render.Labels;

/**
 * Differences from one comparator on one axis, in the order of the content: a point, and a bar where an interval was
 * reported. Widths are in percent and heights in em, so that the words keep their size in every column.
 */
final class Chart {
    private static final double LINE = 1.35;
    private static final double POINT = 1.8;
    private static final double GAP = 0.3;
    private static final int LONGEST_LINE = 30;

    private final List<Difference> rows = new ArrayList<>();
    private final FigureTable table;
    private final Rendering rendering;
    private final Labels labels;
    private final Axis axis;

    Chart(Figures figures, Rendering rendering) {
        for (Finding row : figures.rows()) {
            rows.add((Difference) row);
        }
        this.labels = rendering.labels();
        this.table = FigureTable.of(figures, labels);
        this.rendering = rendering;
        this.axis = Axis.of(rows);
    }

    void write(Markup markup) {
        List<List<String>> names = new ArrayList<>();
        for (Row row : table.rows()) {
            names.add(lines(row.label()));
        }
        List<String> meaning = lines(axisWords());
        double top = 0;
        for (List<String> name : names) {
            top += name.size() * LINE + POINT + GAP;
        }
        Drawing drawing = new Drawing(markup, rendering, table.caption(), description());
        double height = top + meaning.size() * LINE + LINE + 0.4;
        drawing.open("chart", "width", "100%", "height", em(height), "fill", "currentColor");
        rows(markup, names);
        axis(markup, top - GAP);
        words(markup, meaning, top - GAP + LINE + 0.5);
        drawing.close();
    }

    private String description() {
        StringBuilder words = new StringBuilder(axisWords());
        for (Row row : table.rows()) {
            String value = row.cells().get(0);
            String range = row.cells().get(1);
            words.append(' ').append(labels.text("chart.described", row.label(), value, range));
        }
        return words.toString();
    }

    private String axisWords() {
        return labels.text("chart.axis", table.compared().orElse(""));
    }

    private void rows(Markup markup, List<List<String>> names) {
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            y = words(markup, names.get(i), y);
            row(markup, rows.get(i), table.rows().get(i).cells().get(0), y + POINT / 2);
            y += POINT + GAP;
        }
    }

    private void row(Markup markup, Difference row, String value, double y) {
        boolean before = axis.rightHalf(middle(row));
        BigDecimal end = row.value();
        if (row.interval().isPresent()) {
            Interval interval = row.interval().get();
            double width = axis.percent(interval.high()) - axis.percent(interval.low());
            box(markup, "bar", axis.percent(interval.low()), y - 0.1, Axis.place(width), "0.2em");
            end = before ? interval.low() : interval.high();
        }
        markup.empty("circle", "class", "point", "cx", axis.place(row.value()), "cy", em(y), "r", "0.4em");
        String anchor = before == rendering.rightToLeft() ? "start" : "end";
        String beside = before ? "-0.8em" : "0.8em";
        markup.element("text", value, "x", axis.place(end), "dx", beside, "y", em(y + 0.35), "text-anchor", anchor);
    }

    /** On the other side of it there is more room. */
    private static BigDecimal middle(Difference row) {
        return row.interval()
                .map(ends -> ends.low().add(ends.high()).divide(BigDecimal.valueOf(2)))
                .orElse(row.value());
    }

    /** The zero line is the long and heavy one: there is no difference there. */
    private void axis(Markup markup, double top) {
        for (BigDecimal tick : axis.ticks()) {
            boolean zero = tick.signum() == 0;
            double start = zero ? 0 : top - 0.3;
            box(markup, zero ? "zero" : "tick", axis.percent(tick), start, zero ? "2" : "1", em(top + 0.2 - start));
            String words = labels.number(zero ? BigDecimal.ZERO : tick);
            markup.element("text", words, "x", axis.place(tick), "y", em(top + LINE), "text-anchor", "middle");
        }
    }

    private static void box(Markup markup, String name, double x, double y, String width, String height) {
        markup.empty("rect", "class", name, "x", Axis.place(x), "y", em(y), "width", width, "height", height);
    }

    /** Words at the side where reading starts, broken into lines, for SVG does not break them. */
    private double words(Markup markup, List<String> lines, double top) {
        String start = rendering.rightToLeft() ? "100%" : axis.start();
        double y = top;
        for (String line : lines) {
            y += LINE;
            markup.element("text", line, "x", start, "y", em(y - 0.35));
        }
        return y;
    }

    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int next = words.indexOf(' '); next >= 0; next = words.indexOf(' ', next + 1)) {
            int end = wordEnd(words, next + 1);
            if (end - start > LONGEST_LINE && next > start) {
                lines.add(words.substring(start, next));
                start = next + 1;
            }
        }
        lines.add(words.substring(start));
        return lines;
    }

    private static int wordEnd(String words, int start) {
        int space = words.indexOf(' ', start);
        return space < 0 ? words.length() : space;
    }

    private static String em(double length) {
        return Drawing.number(length) + "em";
    }
}
