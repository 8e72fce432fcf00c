package org.undercurrent.content;

/**
 * What a guideline says about a treatment.
 *
 * @param issuer who issued it
 * @param year when
 * @param audience whom it is about
 * @param position what it says, in our words
 * @param reference the id of the source
 */
public record GuidelinePosition(String issuer, int year, String audience, RichText position, String reference) {
    /**
     * Refuses blanks and years before 1990.
     *
     * @throws InvalidContentException with every flaw
     */
    public GuidelinePosition {
        Gate gate = new Gate("guideline position");
        gate.text("issuer", issuer);
        gate.rule(year >= 1990 && year <= 2100, "year", "a year from 1990 to 2100", String.valueOf(year), "");
        gate.text("audience", audience);
        gate.present("position", position);
        gate.id("reference", reference);
        gate.close();
    }
}
