package org.undercurrent.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source, with the members of CSL-JSON (citationstyles.org, schema 1.0.2) that the content needs.
 *
 * @param id unique in the pack, for example {@code wienicke2023}
 * @param type a CSL type, for example {@code article-journal}
 * @param authors who wrote it; may be empty
 * @param year when it was issued; empty when undated
 * @param title the title, in the language of the source
 * @param language the language of the source, so that its title can be read aloud rightly; empty when unknown
 * @param publication journal, volume and the like
 * @param doi the DOI without address, for example {@code 10.1037/a0018378}
 * @param url where it can be read
 * @param studyType the sort of study, for example {@code meta-analysis}
 * @param verified whether the source was read and says what it is cited for; figures rest on verified sources only
 */
public record Reference(
        String id,
        String type,
        List<Author> authors,
        Optional<Integer> year,
        String title,
        Optional<Locale> language,
        Publication publication,
        Optional<String> doi,
        Optional<URI> url,
        String studyType,
        boolean verified) {

    /**
     * Refuses blanks and malformed addresses.
     *
     * @throws InvalidContentException with every flaw
     */
    public Reference {
        Gate gate = new Gate("reference");
        gate.id("id", id);
        gate.text("type", type);
        authors = gate.copy("author", authors);
        gate.present("issued", year);
        gate.text("title", title);
        gate.present("language", language);
        gate.present("publication", publication);
        gate.rule(
                year == null || year.isEmpty() || (year.get() >= 1500 && year.get() <= 2100),
                "issued",
                "a year from 1500 to 2100",
                year == null ? "" : "the year " + year.orElse(0),
                "");
        gate.optionalText("DOI", doi);
        gate.rule(
                doi == null || doi.isEmpty() || doi.get().startsWith("10."),
                "DOI",
                "a DOI such as '10.1037/a0018378'",
                doi == null ? "" : "'" + doi.orElse("") + "'",
                "leave the address of the resolver out");
        gate.present("URL", url);
        if (url != null && url.isPresent()) {
            gate.webAddress("URL", url.get());
        }
        gate.text("studyType", studyType);
        gate.close();
    }

    /**
     * Where a reader can look the source up: the DOI's resolver first, else the address.
     *
     * @return an https or http address, or empty when none was confirmed
     */
    public Optional<String> address() {
        if (doi.isPresent()) {
            return Optional.of(resolver(doi.get()));
        }
        return url.isPresent() ? Optional.of(url.get().toString()) : Optional.empty();
    }

    /** Whatever a DOI holds beside what may stand in an address is escaped; most hold nothing, which is cheaper to write. */
    private static String resolver(String doi) {
        if (isPlain(doi)) {
            return "https://doi.org/" + doi;
        }
        try {
            return new URI("https", "doi.org", "/" + doi, null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the DOI '" + doi + "' makes no path", impossible);
        }
    }

    private static boolean isPlain(String doi) {
        for (int i = 0; i < doi.length(); i++) {
            char character = doi.charAt(i);
            boolean letter = (character | 32) >= 'a' && (character | 32) <= 'z';
            if (!letter && "0123456789./()-_".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * An author.
     *
     * @param family the family name, or the whole name of an organisation
     * @param given the given names or initials; empty for an organisation
     */
    public record Author(String family, Optional<String> given) {
        /**
         * Refuses a blank name.
         *
         * @throws InvalidContentException with every flaw
         */
        public Author {
            Gate gate = new Gate("author");
            gate.text("family", family);
            gate.optionalText("given", given);
            gate.close();
        }
    }

    /**
     * Where it was published.
     *
     * @param containerTitle the journal or book
     * @param volume the volume
     * @param issue the issue
     * @param page the pages, for example {@code 98-109}
     * @param publisher the publisher
     * @param publisherPlace where the publisher sits
     * @param edition the edition
     */
    public record Publication(
            Optional<String> containerTitle,
            Optional<String> volume,
            Optional<String> issue,
            Optional<String> page,
            Optional<String> publisher,
            Optional<String> publisherPlace,
            Optional<String> edition) {
        /**
         * Refuses blanks.
         *
         * @throws InvalidContentException with every flaw
         */
        public Publication {
            Gate gate = new Gate("publication");
            gate.optionalText("container-title", containerTitle);
            gate.optionalText("volume", volume);
            gate.optionalText("issue", issue);
            gate.optionalText("page", page);
            gate.optionalText("publisher", publisher);
            gate.optionalText("publisher-place", publisherPlace);
            gate.optionalText("edition", edition);
            gate.close();
        }
    }
}
