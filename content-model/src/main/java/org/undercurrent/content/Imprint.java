package org.undercurrent.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a pack says of itself.
 *
 * @param id lower-case words joined by hyphens
 * @param language the one language of its text
 * @param version its own version, apart from the code's
 * @param date the day it was made; the date that builds and tests render as of
 * @param title plain text
 * @param publisher who publishes it
 * @param author who answers for the words, unless an entry says otherwise
 * @param license the license of the words, for example {@code CC BY 4.0}
 * @param funding who paid for it, or {@code none}
 * @param contact where a reader reports a problem, https or mailto; may be empty
 */
public record Imprint(
        String id,
        Locale language,
        String version,
        LocalDate date,
        String title,
        String publisher,
        String author,
        String license,
        String funding,
        Optional<URI> contact) {

    /**
     * Refuses blanks and a malformed id.
     *
     * @throws InvalidContentException with every flaw
     */
    public Imprint {
        Gate gate = new Gate("imprint");
        gate.id("id", id);
        gate.present("language", language);
        gate.text("version", version);
        gate.present("date", date);
        gate.text("title", title);
        gate.text("publisher", publisher);
        gate.text("author", author);
        gate.text("license", license);
        gate.text("funding", funding);
        gate.present("contact", contact);
        gate.close();
    }

    /**
     * The name of the pack among others.
     *
     * @return for example {@code psychodynamic-depression/en-US}
     */
    public String name() {
        return id + "/" + language.toLanguageTag();
    }
}
