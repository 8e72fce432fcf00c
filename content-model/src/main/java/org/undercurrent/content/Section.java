package org.undercurrent.content;

import java.util.List;

/**
 * A section of a topic.
 *
 * @param id unique in the topic, and begins with a letter; part of addresses
 * @param kind what it is for
 * @param heading plain text
 * @param text the words
 * @param shows entries shown below the words, such as a checklist or all myths; may be empty
 */
public record Section(String id, SectionKind kind, String heading, RichText text, List<EntryId> shows) {

    /**
     * Refuses blanks, repeated entries, and an id that begins with a digit.
     *
     * @throws InvalidContentException with every flaw
     */
    public Section {
        Gate gate = new Gate("section");
        gate.id("id", id);
        gate.rule(
                id == null || id.isEmpty() || !Character.isDigit(id.charAt(0)),
                "id",
                "an id that begins with a letter",
                "'" + id + "'",
                "sources are numbered, and both are part of addresses");
        gate.present("kind", kind);
        gate.text("heading", heading);
        gate.present("text", text);
        shows = gate.copy("shows", shows);
        gate.distinct("shows", shows);
        gate.close();
    }
}
