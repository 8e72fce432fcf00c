package org.undercurrent.content;

import java.math.BigDecimal;

/**
 * The range in which the true value of a standardized difference probably lies.
 *
 * @param low the lower end
 * @param high the upper end
 * @param level the confidence in percent, such as 95
 */
public record Interval(BigDecimal low, BigDecimal high, int level) {
    /**
     * Refuses ends in the wrong order or outside -5 to 5, and levels outside 50 to 99.
     *
     * @throws InvalidContentException with every flaw
     */
    public Interval {
        Gate gate = new Gate("interval");
        gate.present("low", low);
        gate.present("high", high);
        Difference.plausible(gate, "low", low);
        Difference.plausible(gate, "high", high);
        gate.rule(
                low == null || high == null || low.compareTo(high) <= 0,
                "high",
                "at least the low end " + low,
                String.valueOf(high),
                "swap the two ends");
        gate.rule(level >= 50 && level <= 99, "level", "a percentage from 50 to 99", String.valueOf(level), "");
        gate.close();
    }
}
