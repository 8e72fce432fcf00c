package org.undercurrent.widget.snapshot;

import java.util.Locale;
import java.util.regex.Pattern;

/** The q-values of an {@code Accept-Encoding} (RFC 9110, 12.5.3), for the codings that we have. */
final class Weights {
    private static final float NOT_NAMED = -1;
    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    private float gzip = NOT_NAMED;
    private float identity = NOT_NAMED;
    private float any = NOT_NAMED;

    private Weights() {}

    static Weights of(String acceptEncoding) {
        Weights weights = new Weights();
        int start = 0;
        while (start <= acceptEncoding.length()) {
            int comma = acceptEncoding.indexOf(',', start);
            int end = comma < 0 ? acceptEncoding.length() : comma;
            weights.add(acceptEncoding.substring(start, end));
            start = end + 1;
        }
        return weights;
    }

    private void add(String member) {
        int semicolon = member.indexOf(';');
        String coding = semicolon < 0 ? member : member.substring(0, semicolon);
        float weight = semicolon < 0 ? 1 : weight(member.substring(semicolon + 1));
        switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> gzip = Math.max(gzip, weight);
            case "identity" -> identity = weight;
            case "*" -> any = weight;
            default -> {
                // a coding that we do not have
            }
        }
    }

    /** A malformed weight counts as zero: whoever wrote it can always read the identity. */
    private static float weight(String parameter) {
        String text = parameter.strip();
        if (!text.regionMatches(true, 0, "q=", 0, 2)) {
            return 0;
        }
        String number = text.substring(2).strip();
        return WEIGHT.matcher(number).matches() ? Float.parseFloat(number) : 0;
    }

    /** What is neither named nor covered by the star is not wanted. */
    float gzip() {
        return gzip != NOT_NAMED ? gzip : Math.max(any, 0);
    }

    /** The identity is always possible, but nobody's first choice unless named. */
    float identity() {
        return Math.max(identity, 0);
    }

    boolean refusesIdentity() {
        return identity == 0 || (identity == NOT_NAMED && any == 0);
    }
}
