package org.undercurrent.content;

/**
 * A row of a comparison: what the options are compared in.
 *
 * @param id unique in the pack
 * @param name plain text
 */
public record Dimension(String id, String name) {
    /**
     * Refuses blanks.
     *
     * @throws InvalidContentException with every flaw
     */
    public Dimension {
        Gate gate = new Gate("dimension");
        gate.id("id", id);
        gate.text("name", name);
        gate.close();
    }
}
