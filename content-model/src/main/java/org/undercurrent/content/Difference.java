package org.undercurrent.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A standardized difference (an effect size such as Cohen's d or Hedges' g: a difference of means in units of their
 * pooled standard deviation; Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988, section 2.2).
 *
 * @param label what the row is called, for example {@code Short-term psychodynamic, 2023}
 * @param measure what was measured
 * @param comparator what it was compared with
 * @param value the size, without unit
 * @param timePoint when it was measured
 * @param population who was studied
 * @param reference the id of the source
 * @param interval the confidence interval; empty means that none was reported
 * @param people how many people were studied; empty means that it was not reported
 */
public record Difference(
        String label,
        String measure,
        Comparator comparator,
        BigDecimal value,
        String timePoint,
        String population,
        String reference,
        Optional<Interval> interval,
        Optional<Integer> people)
        implements Finding {
    private static final BigDecimal LARGEST = new BigDecimal("5");

    /**
     * Refuses a figure without its comparator, time, people or source, and one outside its interval.
     *
     * @throws InvalidContentException with every flaw
     */
    public Difference {
        Gate gate = new Gate("difference");
        gate.text("label", label);
        gate.text("measure", measure);
        gate.present("comparator", comparator);
        gate.present("value", value);
        plausible(gate, "value", value);
        gate.text("timePoint", timePoint);
        gate.text("population", population);
        gate.id("reference", reference);
        gate.present("interval", interval);
        gate.rule(
                value == null || interval == null || interval.isEmpty() || holds(interval.get(), value),
                "interval",
                "an interval around " + value,
                ends(interval),
                "check the sign of the ends");
        gate.positive("people", people);
        gate.close();
    }

    /** Refuses a slip of the pen, such as 76 for 0.76, which no axis of a chart could show beside the others. */
    static void plausible(Gate gate, String member, @Nullable BigDecimal value) {
        gate.rule(
                value == null || value.abs().compareTo(LARGEST) <= 0,
                member,
                "a standardized difference from -5 to 5",
                String.valueOf(value),
                "larger ones are not seen in treatment research; check the source");
    }

    private static String ends(Optional<Interval> interval) {
        return interval == null
                ? Flaw.MISSING
                : interval.map(ends -> ends.low() + " to " + ends.high()).orElse("");
    }

    private static boolean holds(Interval interval, BigDecimal value) {
        return interval.low().compareTo(value) <= 0 && interval.high().compareTo(value) >= 0;
    }
}
