package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values that are written as one text or number; null stands for what is written otherwise. */
final class Scalars {
    private Scalars() {}

    static @Nullable String text(Node node) {
        return node.value() instanceof String text ? text : null;
    }

    static @Nullable BigDecimal number(Node node) {
        return node.value() instanceof BigDecimal number ? number : null;
    }

    static @Nullable Integer wholeNumber(Node node) {
        BigDecimal written = number(node);
        if (written == null) {
            return null;
        }
        BigDecimal number = written.stripTrailingZeros();
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() < 10;
        return whole ? number.intValue() : null;
    }

    static @Nullable Boolean flag(Node node) {
        return node.value() instanceof Boolean flag ? flag : null;
    }

    static @Nullable LocalDate date(Node node) {
        String text = text(node);
        if (text == null || text.length() != "2026-11-22".length()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    static @Nullable LocalTime time(Node node) {
        String text = text(node);
        if (text == null || text.length() != "09:00".length()) {
            return null;
        }
        try {
            return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    static @Nullable URI address(Node node) {
        String text = text(node);
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    /** Where a reader can write to. */
    static @Nullable URI contact(Node node) {
        URI address = address(node);
        boolean open = address != null && ("https".equals(address.getScheme()) || "mailto".equals(address.getScheme()));
        return open ? address : null;
    }

    static @Nullable Locale language(Node node) {
        String tag = text(node);
        if (tag == null || tag.isEmpty()) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.toLanguageTag().equals(tag) ? locale : null;
        } catch (IllformedLocaleException malformed) {
            return null;
        }
    }
}
