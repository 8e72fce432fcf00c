package org.undercurrent.content;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The sign-off of an entry by someone qualified.
 *
 * @param entry what was reviewed
 * @param digest SHA-256 of the entry as reviewed, 64 lower-case hexadecimal digits
 * @param reviewer who reviewed it
 * @param role what qualifies them
 * @param date the day of the review
 * @param due the day by which it is to be reviewed again
 */
public record Review(EntryId entry, String digest, String reviewer, String role, LocalDate date, LocalDate due) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses a malformed digest, and a next review before the review.
     *
     * @throws InvalidContentException with every flaw
     */
    public Review {
        Gate gate = new Gate("review");
        gate.present("entry", entry);
        gate.text("digest", digest);
        gate.rule(
                digest == null || SHA_256.matcher(digest).matches(),
                "digest",
                "64 lower-case hexadecimal digits",
                "'" + digest + "'",
                "take it from the review sheet of the entry");
        gate.text("reviewer", reviewer);
        gate.text("role", role);
        gate.present("date", date);
        gate.present("due", due);
        gate.rule(
                date == null || due == null || due.isAfter(date),
                "due",
                "a day after " + date,
                String.valueOf(due),
                "");
        gate.close();
    }

    /**
     * Whether the next review is overdue.
     *
     * @param asOf the day in question
     * @return true from the day after {@link #due} on
     */
    public boolean overdue(LocalDate asOf) {
        return asOf.isAfter(due);
    }
}
