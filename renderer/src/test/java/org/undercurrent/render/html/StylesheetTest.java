package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
    private static final Pattern PAIR =
            Pattern.compile("--_([a-z-]+): (?:var\\(--uc-[a-z]+, )?light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)");
    private final String css = HtmlRenderer.builder().build().stylesheet();

    @Test
    void itIsAtMostSixKilobytesCompressed() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(css.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(compressed.size()).isLessThanOrEqualTo(6 * 1024);
    }

    @Test
    void itAsksForNothingFromElsewhere() {
        assertThat(css).doesNotContain("url(", "@import", "@font-face", "!important");
    }

    @Test
    void itNeverFollowsTheHeightOfTheWindow() {
        assertThat(css).doesNotContainPattern("[0-9](d|s|l)?vh\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, tint",
        "ink, urgent-tint",
        "ink, care-tint",
        "soft, paper",
        "soft, tint",
        "accent, paper",
        "accent, tint",
        "urgent, urgent-tint",
        "care, care-tint"
    })
    void wordsContrastWithWhatIsBehindThemInLightAndDark(String words, String behind) {
        Pair front = color(words);
        Pair back = color(behind);

        assertThat(contrast(front.light, back.light)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(front.dark, back.dark)).isGreaterThanOrEqualTo(4.5);
    }

    private record Pair(String light, String dark) {}

    private Pair color(String token) {
        return PAIR.matcher(css)
                .results()
                .filter(found -> found.group(1).equals(token))
                .map(found -> new Pair(found.group(2), found.group(3)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no light and dark color '" + token + "'"));
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String color) {
        String hex = color.length() == 4 ? color.replaceAll("[0-9a-f]", "$0$0") : color;
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int place) {
        double value = Integer.parseInt(hex.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
