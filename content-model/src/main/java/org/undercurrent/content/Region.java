package org.undercurrent.content;

import java.util.regex.Pattern;

/**
 * A region that has helplines.
 *
 * @param code ISO 3166-1 alpha-2, or {@code 001} for the world
 * @param name its name in the pack's language
 */
public record Region(String code, String name) {
    /** The world: directories of helplines, and no number of its own. It is the default, never guessed from a language. */
    public static final String WORLD = "001";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}|001");

    /**
     * Refuses a malformed code.
     *
     * @throws InvalidContentException with every flaw
     */
    public Region {
        Gate gate = new Gate("region");
        gate.rule(
                code != null && CODE.matcher(code).matches(),
                "code",
                "ISO 3166-1 alpha-2 such as 'GB', or '001'",
                "'" + code + "'",
                "the United Kingdom is 'GB'");
        gate.text("name", name);
        gate.close();
    }
}
