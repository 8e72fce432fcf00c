package org.undercurrent.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When a helpline answers.
 *
 * @param openings the times of the week; empty means always
 */
public record Hours(List<Opening> openings) {
    /** Day and night, every day. */
    public static final Hours ALWAYS = new Hours(List.of());

    /** Copies the list. */
    public Hours {
        Gate gate = new Gate("hours");
        openings = gate.copy("openings", openings);
        gate.close();
    }

    /**
     * Whether the line answers day and night.
     *
     * @return true for {@link #ALWAYS}
     */
    public boolean always() {
        return openings.isEmpty();
    }

    /**
     * The same hours on some days.
     *
     * @param days the days, at least one
     * @param from the first minute
     * @param to the end; midnight means the end of the day
     */
    public record Opening(List<DayOfWeek> days, LocalTime from, LocalTime to) {
        /**
         * Refuses an end before the start.
         *
         * @throws InvalidContentException with every flaw
         */
        public Opening {
            Gate gate = new Gate("opening");
            days = gate.atLeastOne("days", days);
            gate.distinct("days", days);
            gate.present("from", from);
            gate.present("to", to);
            gate.rule(
                    from == null || to == null || to.equals(LocalTime.MIDNIGHT) || from.isBefore(to),
                    "to",
                    "a time after " + from,
                    String.valueOf(to),
                    "split hours that pass midnight in two");
            gate.close();
        }
    }
}
