package org.undercurrent.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of people.
 *
 * @param label what the row is called
 * @param measure what happened to them
 * @param percent 0 to 100
 * @param timePoint when it was counted
 * @param population who was studied
 * @param reference the id of the source
 * @param compared the share among other people, when the same source reports it
 * @param people how many people were studied; empty means that it was not reported
 */
public record Rate(
        String label,
        String measure,
        BigDecimal percent,
        String timePoint,
        String population,
        String reference,
        Optional<Compared> compared,
        Optional<Integer> people)
        implements Finding {

    /**
     * Refuses a figure without its time, people or source, and one that is not a percentage.
     *
     * @throws InvalidContentException with every flaw
     */
    public Rate {
        Gate gate = new Gate("rate");
        gate.text("label", label);
        gate.text("measure", measure);
        percentage(gate, percent);
        gate.text("timePoint", timePoint);
        gate.text("population", population);
        gate.id("reference", reference);
        gate.present("compared", compared);
        gate.positive("people", people);
        gate.close();
    }

    private static void percentage(Gate gate, BigDecimal percent) {
        gate.present("percent", percent);
        gate.rule(
                percent == null || (percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0),
                "percent",
                "a percentage from 0 to 100",
                String.valueOf(percent),
                "");
    }

    /**
     * The share among other people of the same study.
     *
     * @param group who they are, for example {@code usual care alone}
     * @param percent 0 to 100
     */
    public record Compared(String group, BigDecimal percent) {
        /**
         * Refuses what is not a percentage.
         *
         * @throws InvalidContentException with every flaw
         */
        public Compared {
            Gate gate = new Gate("compared rate");
            gate.text("group", group);
            percentage(gate, percent);
            gate.close();
        }
    }
}
