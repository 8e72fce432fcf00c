package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Writes JSON in the one form of RFC 8785, so that equal content has equal bytes. */
final class CanonicalJson {
    private static final int MOST_DIGITS = 17;
    private static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Node node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node);
        return json.out.toString();
    }

    private void value(Node node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isList()) {
            list(node);
        } else if (node.value() instanceof String text) {
            text(text);
        } else if (node.value() instanceof BigDecimal number) {
            out.append(number(number.doubleValue()));
        } else {
            out.append(node.value());
        }
    }

    /** Members in the order of their UTF-16 code units, which is that of {@code String} (section 3.2.3). */
    private void object(Node node) {
        String comma = "{";
        for (var member : new TreeMap<>(node.members()).entrySet()) {
            out.append(comma);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append(node.members().isEmpty() ? "{}" : "}");
    }

    private void list(Node node) {
        out.append('[');
        for (Iterator<Node> items = node.items().iterator(); items.hasNext(); ) {
            value(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    /** Only what must be escaped is (section 3.2.2.2). */
    private void character(int unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", unit) : (char) unit);
        }
    }

    /** As ECMAScript writes a number (section 3.2.2.3; ECMA-262 Number::toString). */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + written(digits, point);
    }

    private static String written(String digits, int point) {
        int count = digits.length();
        if (point > 21 || point < -5) {
            String fraction = count == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= count
                ? digits + "0".repeat(point - count)
                : digits.substring(0, point) + "." + digits.substring(point);
    }

    /** The fewest digits that still mean this value; {@code Double.toString} gives more than that before Java 19. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            for (RoundingMode mode : MODES) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == value) {
                    return candidate.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
