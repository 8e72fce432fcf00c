package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Hours;

class LabelsTest {
    private final Labels labels = Labels.of(Locale.US);

    @Test
    void aDayIsWrittenOut() {
        assertThat(labels.date(LocalDate.of(2026, 11, 2))).isEqualTo("November 2, 2026");
    }

    @Test
    void aNumberKeepsItsDecimalsAndGroupsItsThousands() {
        assertThat(labels.number(new BigDecimal("0.70"))).isEqualTo("0.70");
        assertThat(labels.number(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.5");
        assertThat(labels.number(new BigDecimal("999"))).isEqualTo("999");
    }

    @Test
    void aNegativeNumberHasAMinusSign() {
        assertThat(labels.number(new BigDecimal("-0.15"))).isEqualTo("\u22120.15");
    }

    @Test
    void daysInARowAreOneSpan() {
        Hours.Opening week = new Hours.Opening(
                List.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 30));

        assertThat(labels.hours(new Hours(List.of(week)))).isEqualTo("Monday to Wednesday, Friday, 9 am to 5:30 pm");
    }

    @Test
    void everyDayAndMidnightHaveWords() {
        Hours.Opening evening = new Hours.Opening(List.of(DayOfWeek.values()), LocalTime.of(12, 5), LocalTime.MIDNIGHT);

        assertThat(labels.hours(new Hours(List.of(evening)))).isEqualTo("every day, 12:05 pm to midnight");
        assertThat(labels.hours(Hours.ALWAYS)).isEqualTo("Day and night, every day");
    }

    @Test
    void aLanguageWithoutANameKeepsItsTag() {
        assertThat(labels.language(Locale.forLanguageTag("es-MX"))).isEqualTo("Spanish");
        assertThat(labels.language(Locale.forLanguageTag("ase"))).isEqualTo("American Sign Language");
        assertThat(labels.language(Locale.forLanguageTag("tlh"))).isEqualTo("tlh");
    }

    @Test
    void aLanguageWithoutLabelsOfItsOwnTakesTheNearest() {
        assertThat(Labels.of(Locale.forLanguageTag("en-NZ")).text("sources")).isEqualTo("Sources");
    }

    @Test
    void aLanguageWithoutLabelsIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Labels.of(Locale.KOREAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no labels in 'ko'; there are en-US (render a pack in one of these languages)");
    }

    @Test
    void bracesInAnArgumentStayAsTheyAre() {
        assertThat(labels.text("guideline.line", "{1} $1", 2022)).isEqualTo("{1} $1, 2022");
    }

    @Test
    void anUnknownLabelIsRefusedByName() {
        assertThatThrownBy(() -> labels.text("scources"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no label 'scources'");
    }
}
