package org.undercurrent.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somewhere a person in distress can turn to. Numbers, hours, cost and languages are data, the same in every language;
 * name, instructions and audience are text of the pack's language.
 *
 * @param id unique in the pack, for example {@code us-988}
 * @param region ISO 3166-1 alpha-2, or {@code 001}
 * @param service what sort of help it is
 * @param name its name
 * @param channels how to reach it, the first one first; at least one
 * @param hours when it answers
 * @param cost what it costs
 * @param languages the languages spoken, BCP 47; empty when not confirmed
 * @param audience whom it is for; empty means everyone
 * @param source where its details were read
 * @param verifiedOn the day they were read
 */
public record Helpline(
        String id,
        String region,
        Service service,
        String name,
        List<Channel> channels,
        Hours hours,
        Cost cost,
        List<Locale> languages,
        Optional<String> audience,
        Source source,
        LocalDate verifiedOn) {

    /** What sort of help a helpline is. */
    public enum Service {
        /** The emergency number of a region. */
        EMERGENCY,
        /** For people in crisis. */
        CRISIS,
        /** Someone to talk to. */
        LISTENING,
        /** For people in crisis, by text message. */
        CRISIS_TEXT,
        /** For children and young people. */
        YOUTH,
        /** Urgent advice by a health service. */
        URGENT,
        /** Says which services exist. */
        INFORMATION,
        /** A website that lists helplines by country. */
        DIRECTORY;

        /**
         * Whether it counts as a line of its own for a region.
         *
         * @return true for crisis and listening lines
         */
        public boolean line() {
            return this == CRISIS || this == LISTENING || this == CRISIS_TEXT;
        }
    }

    /** What contact costs. */
    public enum Cost {
        /** Nothing. */
        FREE,
        /** As an ordinary call. */
        ORDINARY,
        /** It was not confirmed. */
        NOT_CONFIRMED
    }

    /**
     * Where the details were read.
     *
     * @param name the publisher or page
     * @param url its address
     * @param date how old it is, for example {@code 2024-11-04} or {@code undated}
     */
    public record Source(String name, URI url, String date) {
        /**
         * Refuses blanks and malformed addresses.
         *
         * @throws InvalidContentException with every flaw
         */
        public Source {
            Gate gate = new Gate("source");
            gate.text("name", name);
            gate.webAddress("url", url);
            gate.text("date", date);
            gate.close();
        }
    }

    /**
     * Refuses a helpline without hours, source or the day it was verified.
     *
     * @throws InvalidContentException with every flaw
     */
    public Helpline {
        Gate gate = new Gate("helpline");
        gate.id("id", id);
        gate.text("region", region);
        gate.present("service", service);
        gate.text("name", name);
        channels = gate.atLeastOne("channels", channels);
        gate.present("hours", hours);
        gate.present("cost", cost);
        languages = gate.copy("languages", languages);
        gate.optionalText("audience", audience);
        gate.present("source", source);
        gate.present("verifiedOn", verifiedOn);
        gate.rule(
                service != Service.EMERGENCY || hours == null || hours.always(),
                "hours",
                "'always', since it is an emergency number",
                "limited hours",
                "");
        gate.close();
    }
}
