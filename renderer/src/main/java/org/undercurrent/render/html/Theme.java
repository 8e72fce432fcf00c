package org.undercurrent.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values for the tokens of the stylesheet. A color is judged when it is given: words in it must be readable on our light
 * and dark backgrounds. Immutable.
 *
 * <pre>{@code
 * Theme theme = Theme.DEFAULT.accent("#7a1f4b", "#f0a6c8").font("Georgia, serif");
 * }</pre>
 */
public final class Theme {
    /** Ours. */
    public static final Theme DEFAULT = new Theme(Map.of());

    /** Paper and tint of the stylesheet. */
    private static final List<String> LIGHT = List.of("#ffffff", "#eef5f4");

    private static final List<String> DARK = List.of("#141a1c", "#1b2629");
    private static final Pattern FONT = Pattern.compile("[\\p{L}0-9 ,\"'_-]{1,200}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{0,3}(\\.[0-9]{1,3})?(em|rem|px)|0");

    private final Map<String, String> tokens;

    private Theme(Map<String, String> tokens) {
        this.tokens = tokens;
    }

    /**
     * The color of links and marks. No color is readable on both backgrounds, so there are two.
     *
     * @param light shown on a light page, for example {@code #0d5b63}
     * @param dark shown on a dark page, for example {@code #83d0d0}
     * @return a new theme
     * @throws IllegalArgumentException when a color is malformed, or words in it would be hard to read; the message holds
     *     the measured contrast
     */
    public Theme accent(String light, String dark) {
        judge(light, "light", LIGHT);
        judge(dark, "dark", DARK);
        return with("accent", light).with("accent-dark", dark);
    }

    private static void judge(String color, String page, List<String> backgrounds) {
        for (String background : backgrounds) {
            double ratio = Contrast.between(color, background);
            if (ratio < Contrast.TEXT) {
                throw new IllegalArgumentException(
                        "accent '" + color + "' has a contrast of " + Math.floor(ratio * 100) / 100 + " to 1 on the "
                                + page + " background " + background
                                + "; expected at least 4.5 (WCAG 2.2, 1.4.3; choose a "
                                + (page.equals("light") ? "darker" : "lighter") + " color)");
            }
        }
    }

    /**
     * The typeface of the text.
     *
     * @param families as in CSS, for example {@code Georgia, serif}
     * @return a new theme
     * @throws IllegalArgumentException when it holds more than names, commas and quotes
     */
    public Theme font(String families) {
        return with("font", checked("font", families, FONT, "names with commas between, such as 'Georgia, serif'"));
    }

    /**
     * The space between parts.
     *
     * @param length in em, rem or px
     * @return a new theme
     * @throws IllegalArgumentException when it is no such length
     */
    public Theme space(String length) {
        return with("space", checked("space", length, LENGTH, "a length such as '1.5em'"));
    }

    /**
     * How round the corners of boxes are.
     *
     * @param length in em, rem or px, or 0
     * @return a new theme
     * @throws IllegalArgumentException when it is no such length
     */
    public Theme radius(String length) {
        return with("radius", checked("radius", length, LENGTH, "a length such as '0.5em'"));
    }

    private static String checked(String token, String value, Pattern pattern, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(token + " '" + value + "' is not " + expected);
        }
        return value;
    }

    private Theme with(String token, String value) {
        Map<String, String> changed = new LinkedHashMap<>(tokens);
        changed.put(token, value);
        return new Theme(changed);
    }

    /** The rules that set the tokens, for a page and for a shadow root; browsers that know only one color take the light one. */
    String css() {
        StringBuilder css = new StringBuilder();
        tokens.forEach((token, value) -> {
            if (!token.endsWith("-dark")) {
                css.append("  --uc-").append(token).append(": ").append(value).append(";\n");
            }
        });
        if (css.length() == 0) {
            return "";
        }
        String colors = tokens.containsKey("accent")
                ? "@supports (color: light-dark(#000, #fff)) { :root, :host { --uc-accent: light-dark("
                        + tokens.get("accent") + ", " + tokens.get("accent-dark") + "); } }\n"
                : "";
        return "\n:root, :host {\n" + css + "}\n" + colors;
    }
}
