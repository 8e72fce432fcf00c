package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.Hours;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;

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
    void eachLanguageWritesDatesHoursAndNumbersItsOwnWay() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        Labels spanish = Labels.of(Locale.forLanguageTag("es"));
        Hours.Opening morning = new Hours.Opening(List.of(DayOfWeek.SUNDAY), LocalTime.of(9, 5), LocalTime.of(13, 0));

        assertThat(Labels.of(Locale.UK).date(day)).isEqualTo("5 March 2026");
        assertThat(spanish.date(day)).isEqualTo("5 de marzo de 2026");
        assertThat(spanish.number(new BigDecimal("1234.5"))).isEqualTo("1\u00a0234,5");
        assertThat(spanish.hours(new Hours(List.of(morning)))).isEqualTo("domingo, de 09:05 a 13:00");
    }

    @Test
    void aLanguageWithoutLabelsOfItsOwnTakesTheNearest() {
        assertThat(Labels.of(Locale.forLanguageTag("en-NZ")).text("provenance.license", "X"))
                .isEqualTo("Licence X");
        assertThat(Labels.of(Locale.CANADA).text("provenance.license", "X")).isEqualTo("License X");
        assertThat(Labels.of(Locale.forLanguageTag("es-MX")).text("sources")).isEqualTo("Fuentes");
    }

    /** Whatever words somebody has of their own, a line is never said to be closed while it is open. */
    @Test
    void noWordThatCanBeChangedStandsInACrisisLine() throws IOException {
        ContentPack pack = ContentPack.bundled(Locale.US);
        Labels own = labels;
        for (String key : file("en-US").stringPropertyNames()) {
            own = changed(own, key);
        }

        assertThat(own.text("sources")).isEqualTo("own Sources");
        for (Region region : pack.regions()) {
            assertThat(CrisisText.of(pack, region.code(), own)).isEqualTo(CrisisText.of(pack, region.code()));
        }
    }

    private static Labels changed(Labels own, String key) {
        try {
            return own.with(key, "own " + own.text(key));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("keeps readers safe");
            return own;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"time.midnight", "time", "hours.opening", "day.1", "disclaimer.short", "gallery.unreviewed"})
    void whatKeepsReadersSafeStaysAsItIs(String key) {
        assertThatThrownBy(() -> labels.with(key, "own " + labels.text(key)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("label '" + key + "' is part of what keeps readers safe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "es"})
    void everyLanguageHasAllLabelsWithTheSamePlaces(String tag) throws IOException {
        Properties master = file("en-US");
        Properties other = file(tag);

        if (!tag.startsWith("en")) {
            assertThat(other.stringPropertyNames()).isEqualTo(master.stringPropertyNames());
        }
        assertThat(other.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(master.getProperty(key))));
    }

    private static Properties file(String tag) throws IOException {
        Properties labels = new Properties();
        Path file = Path.of("src/main/resources/META-INF/undercurrent/labels/" + tag + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            labels.load(reader);
        }
        return labels;
    }

    private static List<String> places(String label) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(label)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void aLanguageWithoutLabelsIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Labels.of(Locale.KOREAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no labels in 'ko'; there are en-US, en-GB, es (render a pack in one of these languages)");
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
