package org.undercurrent.render.html;

import java.util.regex.Pattern;

/** The contrast of two colors, as WCAG 2.2 defines "contrast ratio" and "relative luminance". */
final class Contrast {
    /** Success criterion 1.4.3, for text of any size. */
    static final double TEXT = 4.5;

    private static final Pattern COLOR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private Contrast() {}

    static double between(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String color) {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("color '" + color + "' is not written as '#0d5b63' or '#056'");
        }
        String hex = color.length() == 4 ? color.replaceAll("[0-9a-fA-F]", "$0$0") : color;
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int place) {
        double value = Integer.parseInt(hex, place, place + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
