package org.undercurrent.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Interval;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.FigureTable.Row;

/**
 * Differences from one comparator on one axis, in the order of the content: a point, and a bar where an interval was
 * reported. Widths are in percent and heights in em, so that the words keep their size in every column.
 */
final class Chart {
    private static final double LINE = 1.35;
    private static final int LONGEST_LINE = 30;

    private final List<Difference> rows;
    private final FigureTable table;
    private final Rendering rendering;
    private final Axis axis;

    Chart(Figures figures, Rendering rendering) {
        this.rows = figures.rows().stream().map(Difference.class::cast).toList();
        this.table = FigureTable.of(figures, rendering.labels());
        this.rendering = rendering;
        this.axis = Axis.of(rows);
    }

    void write(Markup markup) {
        Markup inside = rendering.markup();
        double bottom = axis(inside, rows(inside));
        new Drawing(markup, rendering, table.caption(), description())
                .open("chart", "width", "100%", "height", em(bottom), "fill", "currentColor")
                .picture(inside)
                .close();
    }

    private String description() {
        StringBuilder words = new StringBuilder(axisWords());
        for (Row row : table.rows()) {
            words.append(' ')
                    .append(rendering
                            .labels()
                            .text(
                                    "chart.described",
                                    row.label(),
                                    row.cells().get(0),
                                    row.cells().get(1)));
        }
        return words.toString();
    }

    private String axisWords() {
        return rendering.labels().text("chart.axis", table.compared().orElse(""));
    }

    private double rows(Markup markup) {
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = table.rows().get(i);
            y = words(markup, row.label(), y + (i == 0 ? 0 : 0.3));
            row(markup, rows.get(i), row.cells().get(0), y + 0.9);
            y += 1.8;
        }
        return y;
    }

    private void row(Markup markup, Difference row, String value, double y) {
        row.interval().ifPresent(interval -> bar(markup, interval, em(y)));
        markup.element("circle", "", "class", "point", "cx", axis.place(row.value()), "cy", em(y), "r", em(0.4));
        boolean before = axis.rightHalf(middle(row));
        BigDecimal end =
                row.interval().map(ends -> before ? ends.low() : ends.high()).orElse(row.value());
        String anchor = before == rendering.rightToLeft() ? "start" : "end";
        markup.element(
                "text",
                value,
                "x",
                axis.place(end),
                "dx",
                before ? "-0.8em" : "0.8em",
                "y",
                em(y + 0.35),
                "text-anchor",
                anchor);
    }

    /** On the other side of it there is more room. */
    private static BigDecimal middle(Difference row) {
        return row.interval()
                .map(ends -> ends.low().add(ends.high()).divide(BigDecimal.valueOf(2)))
                .orElse(row.value());
    }

    private void bar(Markup markup, Interval interval, String y) {
        line(markup, "bar", axis.place(interval.low()), axis.place(interval.high()), y, y, "3");
    }

    /** The zero line is the long and heavy one: there is no difference there. */
    private double axis(Markup markup, double top) {
        for (BigDecimal tick : axis.ticks()) {
            boolean zero = tick.signum() == 0;
            String x = axis.place(tick);
            line(markup, zero ? "zero" : "tick", x, x, zero ? "0" : em(top - 0.3), em(top + 0.2), zero ? "2" : "1");
            String words = rendering.labels().number(zero ? BigDecimal.ZERO : tick);
            markup.element("text", words, "x", x, "y", em(top + LINE), "text-anchor", "middle");
        }
        return words(markup, axisWords(), top + LINE + 0.5) + 0.2;
    }

    private void line(Markup markup, String name, String x1, String x2, String y1, String y2, String width) {
        markup.element(
                "line",
                "",
                "class",
                name,
                "x1",
                x1,
                "x2",
                x2,
                "y1",
                y1,
                "y2",
                y2,
                "stroke",
                "currentColor",
                "stroke-width",
                width);
    }

    /** Words at the side where reading starts, broken into lines, for SVG does not break them. */
    private double words(Markup markup, String words, double top) {
        String start = rendering.rightToLeft() ? "100%" : axis.start();
        double y = top;
        for (String line : lines(words)) {
            y += LINE;
            markup.element("text", line, "x", start, "y", em(y - 0.35));
        }
        return y;
    }

    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() >= LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String em(double length) {
        return Math.round(length * 100) / 100.0 + "em";
    }
}
