package org.undercurrent.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Interval;

/** A scale in fifths that holds zero, one and all values with their intervals. */
record Axis(int from, int to) {
    private static final int CLOSE = 8;
    private static final double MARGIN = 4.5;

    static Axis of(List<Difference> rows) {
        double least = 0;
        double most = 1;
        for (Difference row : rows) {
            Optional<Interval> ends = row.interval();
            least = Math.min(least, (ends.isPresent() ? ends.get().low() : row.value()).doubleValue());
            most = Math.max(most, (ends.isPresent() ? ends.get().high() : row.value()).doubleValue());
        }
        return new Axis((int) Math.floor(least * 5), (int) Math.ceil(most * 5));
    }

    /** Every fifth where there is room, else whole numbers. */
    List<BigDecimal> ticks() {
        int step = to - from <= CLOSE ? 1 : 5;
        List<BigDecimal> ticks = new ArrayList<>();
        for (int fifth = from; fifth <= to; fifth++) {
            if (fifth % step == 0) {
                ticks.add(step == 1 ? BigDecimal.valueOf(fifth * 2L, 1) : BigDecimal.valueOf(fifth / 5));
            }
        }
        return ticks;
    }

    /** Where words begin: beside the zero line where it stands at the left. */
    String start() {
        return from == 0 ? MARGIN + 3 + "%" : "0";
    }

    boolean rightHalf(BigDecimal value) {
        return value.doubleValue() * 10 > from + to;
    }

    /** Where a value stands, in percent of the width. */
    double percent(BigDecimal value) {
        double share = (value.doubleValue() * 5 - from) / (to - from);
        return MARGIN + share * (100 - 2 * MARGIN);
    }

    String place(BigDecimal value) {
        return place(percent(value));
    }

    static String place(double percent) {
        return Drawing.number(percent) + "%";
    }
}
