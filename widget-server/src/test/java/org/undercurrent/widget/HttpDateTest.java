package org.undercurrent.widget;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-11-06T08:49:37Z | Sun, 06 Nov 1994 08:49:37 GMT",
                "2026-12-31T23:59:59Z | Thu, 31 Dec 2026 23:59:59 GMT",
                "2028-02-29T00:00:00Z | Tue, 29 Feb 2028 00:00:00 GMT"
            })
    void itIsWrittenAsTheStandardSays(Instant time, String written) {
        assertThat(HttpDate.of(time)).isEqualTo(written);
    }

    @Test
    void everyDayOfAYearReadsBack() {
        Instant first = Instant.parse("2026-01-01T12:00:00Z");
        for (int day = 0; day < 365; day++) {
            Instant time = first.plus(day, ChronoUnit.DAYS);
            assertThat(Instant.from(RFC_1123_DATE_TIME.parse(HttpDate.of(time))))
                    .isEqualTo(time);
        }
    }

    @Test
    void itGoesOnWhenAnotherServerOfThisJvmCloses() throws Exception {
        try (WidgetServer staying = WidgetServer.builder().port(0).start()) {
            try (WidgetServer leaving = WidgetServer.builder().port(0).start()) {
                Thread.sleep(1000 - System.currentTimeMillis() % 1000); // so it closes within the second
                dateOf(leaving);
            }
            Instant before = dateOf(staying);
            Thread.sleep(1100); // the date has whole seconds
            assertThat(dateOf(staying)).isAfter(before);
        }
    }

    @Test
    void whatIsNoRequestIsDatedToo() throws Exception {
        try (WidgetServer server = WidgetServer.builder().port(0).start()) {
            String answer = RawClient.answer(server.port(), "no request at all\r\n\r\n");
            String date = answer.lines()
                    .filter(line -> line.startsWith("Date: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(age(Instant.from(RFC_1123_DATE_TIME.parse(date.substring(6)))))
                    .isLessThan(Duration.ofMinutes(1));
        }
    }

    private static Instant dateOf(WidgetServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/robots.txt"))
                .build();
        String date = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Date")
                .orElseThrow();
        return Instant.from(RFC_1123_DATE_TIME.parse(date));
    }

    private static Duration age(Instant time) {
        return Duration.between(time, Instant.now()).abs();
    }
}
