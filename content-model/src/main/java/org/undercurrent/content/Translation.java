package org.undercurrent.content;

/**
 * What a translated entry was translated from.
 *
 * @param master the name of the pack, for example {@code psychodynamic-depression/en-US}
 * @param follows the version of that pack
 */
public record Translation(String master, String follows) {
    /**
     * Refuses blanks.
     *
     * @throws InvalidContentException with every flaw
     */
    public Translation {
        Gate gate = new Gate("translation");
        gate.text("master", master);
        gate.text("follows", follows);
        gate.close();
    }
}
