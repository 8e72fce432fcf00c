package org.undercurrent.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undercurrent.content.Difference;

/** A scale in fifths that holds zero, one and all values with their intervals. */
record Axis(int from, int to) {
    private static final BigDecimal FIFTHS = BigDecimal.valueOf(5);
    private static final int CLOSE = 8;
    private static final double MARGIN = 4.5;

    static Axis of(List<Difference> rows) {
        List<BigDecimal> ends = Stream.concat(
                        Stream.of(BigDecimal.ZERO, BigDecimal.ONE),
                        rows.stream().flatMap(Axis::ends))
                .map(FIFTHS::multiply)
                .sorted()
                .toList();
        return new Axis(
                ends.get(0).setScale(0, RoundingMode.FLOOR).intValue(),
                ends.get(ends.size() - 1).setScale(0, RoundingMode.CEILING).intValue());
    }

    private static Stream<BigDecimal> ends(Difference row) {
        return Stream.concat(
                Stream.of(row.value()), row.interval().stream().flatMap(ends -> Stream.of(ends.low(), ends.high())));
    }

    /** Every fifth where there is room, else whole numbers. */
    List<BigDecimal> ticks() {
        int step = to - from <= CLOSE ? 1 : 5;
        return IntStream.rangeClosed(from, to)
                .filter(fifth -> fifth % step == 0)
                .mapToObj(fifth -> new BigDecimal(fifth).divide(FIFTHS, step == 1 ? 1 : 0, RoundingMode.UNNECESSARY))
                .toList();
    }

    /** Where words begin: beside the zero line where it stands at the left. */
    String start() {
        return from == 0 ? MARGIN + 3 + "%" : "0";
    }

    boolean rightHalf(BigDecimal value) {
        return value.doubleValue() * 10 > from + to;
    }

    /** Where a value stands, in percent of the width. */
    String place(BigDecimal value) {
        double share = (value.doubleValue() * 5 - from) / (to - from);
        return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 10) / 10.0 + "%";
    }
}
