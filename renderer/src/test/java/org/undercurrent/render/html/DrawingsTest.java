package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.Comparator;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Interval;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;

class DrawingsTest {
    private final HtmlRenderer html = HtmlRenderer.builder().build();
    private final Document bundled =
            Jsoup.parseBodyFragment(html.render(ContentPack.bundled(Locale.US), "evidence/short-term-versus-controls"));

    @Test
    void theChartHasOneRowForEachReviewAndABarOnlyWhereAnIntervalWasReported() {
        Element chart = bundled.expectFirst(".uc-chart svg");

        assertThat(chart.select("circle").eachAttr("cx")).hasSize(3).doesNotHaveDuplicates();
        assertThat(chart.select(".uc-bar")).hasSize(1);
        assertThat(chart.select("text").eachText()).contains("Short-term psychodynamic, 2010", "0.69", "0", "1.0");
    }

    @Test
    void theAxisNamesTheComparatorAndTheZeroLine() {
        assertThat(String.join(" ", bundled.select(".uc-chart text").eachText()))
                .endsWith("Size of the difference; 0 is no difference. "
                        + "Compared with no treatment, waiting list or usual care.");
        assertThat(bundled.select(".uc-chart .uc-zero")).hasSize(1);
    }

    @Test
    void whoDoesNotSeeTheChartHearsEveryRowAndFindsTheTableBelow() {
        Element chart = bundled.expectFirst(".uc-chart svg[role=img]");

        assertThat(chart.expectFirst("desc").text())
                .contains("Short-term psychodynamic, 2023: 0.62; likely range: 0.47 to 0.76 (95% interval).")
                .contains("Short-term psychodynamic, 2010: 0.69; likely range: not reported.");
        assertThat(chart.attr("aria-labelledby").split(" ", -1))
                .containsExactly(
                        chart.expectFirst("title").id(),
                        chart.expectFirst("desc").id());
        assertThat(bundled.select(".uc-chart + .uc-scroll table tbody tr")).hasSize(3);
    }

    @Test
    void negativeValuesStandLeftOfZero() {
        Element chart = Jsoup.parseBodyFragment(html.render(Specimens.PACK, "evidence/default"))
                .expectFirst(".uc-chart svg");

        assertThat(percent(chart.select("circle").get(1).attr("cx")))
                .isLessThan(percent(chart.expectFirst(".uc-zero").attr("x")));
    }

    @Test
    void everyPlaceOfAChartIsInsideIt() {
        assertThat(bundled.select(".uc-chart [x]").eachAttr("x")).allMatch(place -> percent(place) >= 0);
        assertThat(bundled.select(".uc-chart [cx], .uc-chart .uc-bar"))
                .hasSizeGreaterThan(3)
                .allMatch(shape -> end(shape) <= 100);
    }

    private static double end(Element shape) {
        return shape.is("circle") ? percent(shape.attr("cx")) : percent(shape.attr("x")) + percent(shape.attr("width"));
    }

    private static double percent(String place) {
        return Double.parseDouble(place.replace("%", ""));
    }

    @Test
    void aDrawingHasNoStyleOfItsOwnAndNothingThatRuns() {
        assertThat(bundled.select("svg [style], svg script, svg use, svg foreignObject, svg [href]"))
                .isEmpty();
    }

    /** Cohen 1988, table 2.2.1. */
    @ParameterizedTest
    @CsvSource({"0, 50", "0.2, 58", "0.5, 69", "0.8, 79", "2.0, 98", "-0.5, 31"})
    void aDifferenceIsReadAsPeopleByTheNormalCurve(BigDecimal difference, int people) {
        assertThat(PeopleInHundred.below(difference)).isEqualTo(people);
    }

    @Test
    void thePeopleAreNamedWithTheirComparatorAndRange() {
        Element figure = bundled.expectFirst(".uc-people");

        assertThat(figure.text())
                .contains("About 73 of 100 people in the comparison group (no treatment, waiting list or usual care)")
                .contains("The likely range is 68 to 78.")
                .contains("It does not say how many people got well");
        assertThat(figure.expectFirst("svg[role=img] desc").text()).contains("About 73 of 100");
    }

    @Test
    void aHundredPeopleAreDrawn() {
        double heads = bundled.select(".uc-people path[stroke-linecap]").eachAttr("d").stream()
                .flatMap(lines -> List.of(lines.split("M", -1)).stream().skip(1))
                .mapToDouble(line -> Math.floor(Double.parseDouble(line.split("h", -1)[1]) / 12) + 1)
                .sum();

        assertThat(heads).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Comparator.class,
            names = {"PLACEBO", "ACTIVE", "ADD_ON", "PRE_POST"})
    void besidesAnotherTreatmentNobodyIsCounted(Comparator comparator) {
        assertThat(PeopleInHundred.of(figures(Figures.Form.CHART, comparator))).isEmpty();
    }

    @Test
    void whatIsOnlyATableIsNotDrawn() {
        assertThat(PeopleInHundred.of(figures(Figures.Form.TABLE, Comparator.WAITING_LIST)))
                .isEmpty();
        assertThat(html.render(ContentPack.bundled(Locale.US), "evidence/compared-with-cbt"))
                .doesNotContain("<svg");
    }

    private static Figures figures(Figures.Form form, Comparator comparator) {
        Interval interval = new Interval(new BigDecimal("0.4"), new BigDecimal("0.6"), 95);
        Difference row = new Difference(
                "A review",
                "symptoms",
                comparator,
                new BigDecimal("0.5"),
                "after",
                "adults",
                "smith2020",
                Optional.of(interval),
                Optional.empty());
        return new Figures(form, "Difference", "Not a ranking.", List.of(row));
    }
}
