package org.undercurrent.content;

import java.time.LocalDate;

/**
 * Who wrote an entry, and when.
 *
 * @param created the day it was first published
 * @param changed the day its words last changed
 * @param author who answers for the words
 */
public record Provenance(LocalDate created, LocalDate changed, String author) {

    /**
     * Refuses a change before the creation.
     *
     * @throws InvalidContentException with every flaw
     */
    public Provenance {
        Gate gate = new Gate("provenance");
        gate.present("created", created);
        gate.present("changed", changed);
        gate.text("author", author);
        gate.rule(
                created == null || changed == null || !changed.isBefore(created),
                "changed",
                "a day on or after " + created,
                String.valueOf(changed),
                "an entry cannot change before it exists");
        gate.close();
    }
}
