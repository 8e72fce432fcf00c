package org.undercurrent.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far two things go together (Pearson's r, without unit). It says nothing about cause.
 *
 * @param label what the row is called
 * @param measure the two things
 * @param value -1 to 1
 * @param timePoint when they were measured
 * @param population who was studied
 * @param reference the id of the source
 * @param people how many people were studied; empty means that it was not reported
 */
public record Correlation(
        String label,
        String measure,
        BigDecimal value,
        String timePoint,
        String population,
        String reference,
        Optional<Integer> people)
        implements Finding {

    /**
     * Refuses a figure without its time, people or source, and one outside -1 to 1.
     *
     * @throws InvalidContentException with every flaw
     */
    public Correlation {
        Gate gate = new Gate("correlation");
        gate.text("label", label);
        gate.text("measure", measure);
        gate.present("value", value);
        gate.rule(
                value == null || value.abs().compareTo(BigDecimal.ONE) <= 0,
                "value",
                "a correlation from -1 to 1",
                String.valueOf(value),
                "");
        gate.text("timePoint", timePoint);
        gate.text("population", population);
        gate.id("reference", reference);
        gate.positive("people", people);
        gate.close();
    }
}
