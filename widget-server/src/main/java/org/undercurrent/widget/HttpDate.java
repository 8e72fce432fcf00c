package org.undercurrent.widget;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dates the answers, as caches need it. Undertow's own date is renewed by a thread of one server for all that run in a JVM,
 * and stands still when that server closes.
 */
final class HttpDate implements HttpHandler {
    /** RFC 9110, section 5.6.7. By names of its own, for a start would wait for those of the Java runtime. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendText(DAY_OF_WEEK, names("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
            .appendLiteral(", ")
            .appendValue(DAY_OF_MONTH, 2)
            .appendLiteral(' ')
            .appendText(
                    MONTH_OF_YEAR,
                    names("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))
            .appendLiteral(' ')
            .appendValue(YEAR, 4)
            .appendLiteral(' ')
            .appendValue(HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2)
            .appendLiteral(" GMT")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static volatile Written latest = new Written(0, "");

    private final HttpHandler next;

    HttpDate(HttpHandler next) {
        this.next = next;
    }

    private static Map<Long, String> names(String... names) {
        Map<Long, String> numbered = new TreeMap<>();
        for (String name : List.of(names)) {
            numbered.put(numbered.size() + 1L, name);
        }
        return numbered;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.getResponseHeaders().put(Headers.DATE, now());
        next.handleRequest(exchange);
    }

    /** Written once a second. */
    static String now() {
        long second = System.currentTimeMillis() / 1000;
        Written written = latest;
        if (written.second != second) {
            written = new Written(second, of(Instant.ofEpochSecond(second)));
            latest = written;
        }
        return written.text;
    }

    static String of(Instant time) {
        return FORMAT.format(time);
    }

    private record Written(long second, String text) {}
}
