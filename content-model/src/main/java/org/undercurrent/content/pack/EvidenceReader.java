package org.undercurrent.content.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undercurrent.content.Certainty;
import org.undercurrent.content.Comparator;
import org.undercurrent.content.Correlation;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Figures;
import org.undercurrent.content.Finding;
import org.undercurrent.content.GuidelinePosition;
import org.undercurrent.content.Header;
import org.undercurrent.content.Interval;
import org.undercurrent.content.Rate;
import org.undercurrent.content.RichText;

/** Builds evidence with its figures. */
final class EvidenceReader {
    private static final List<String> SORTS = List.of("differences", "rates", "correlations");

    private EvidenceReader() {}

    static Entry read(Header header, Members members) {
        RichText statement = members.richText("statement");
        Certainty certainty = members.choice("certainty", Certainty.class);
        List<RichText> caveats = members.richTexts("caveats");
        List<Figures> figures = members.objects("figures", EvidenceReader::figures);
        List<GuidelinePosition> guidelines = members.objects("guidelines", EvidenceReader::guideline);
        return new Evidence(header, statement, certainty, caveats, figures, guidelines);
    }

    private static Figures figures(Members members) {
        Figures.Form form = members.choice("form", Figures.Form.class);
        String caption = members.text("caption");
        String note = members.text("note");
        List<Difference> differences = members.objects("differences", EvidenceReader::difference);
        List<Rate> rates = members.objects("rates", EvidenceReader::rate);
        List<Correlation> correlations = members.objects("correlations", EvidenceReader::correlation);
        List<Finding> rows = Stream.of(differences, rates, correlations)
                .<Finding>flatMap(List::stream)
                .toList();
        String written = SORTS.stream()
                .filter(sort -> members.member(sort) != null)
                .findFirst()
                .orElse(SORTS.get(0));
        if (rows.size() < members.items(written).size()) {
            members.mark(written);
        }
        members.renaming("rows", written);
        return new Figures(form, caption, note, rows);
    }

    private static Difference difference(Members members) {
        String label = members.text("label");
        String measure = members.text("measure");
        Comparator comparator = members.choice("comparator", Comparator.class);
        BigDecimal value = members.number("value");
        String timePoint = members.text("timePoint");
        String population = members.text("population");
        String reference = members.figureReference("reference");
        Optional<Interval> interval = Optional.ofNullable(members.object("interval", EvidenceReader::interval));
        Optional<Integer> people = members.optionalInt("people");
        return new Difference(label, measure, comparator, value, timePoint, population, reference, interval, people);
    }

    private static Interval interval(Members members) {
        BigDecimal low = members.number("low");
        BigDecimal high = members.number("high");
        int level = members.wholeNumber("level");
        return new Interval(low, high, level);
    }

    private static Rate rate(Members members) {
        String label = members.text("label");
        String measure = members.text("measure");
        BigDecimal percent = members.number("percent");
        String timePoint = members.text("timePoint");
        String population = members.text("population");
        String reference = members.figureReference("reference");
        Optional<Rate.Compared> compared = Optional.ofNullable(members.object("compared", EvidenceReader::compared));
        Optional<Integer> people = members.optionalInt("people");
        return new Rate(label, measure, percent, timePoint, population, reference, compared, people);
    }

    private static Rate.Compared compared(Members members) {
        String group = members.text("group");
        BigDecimal percent = members.number("percent");
        return new Rate.Compared(group, percent);
    }

    private static Correlation correlation(Members members) {
        String label = members.text("label");
        String measure = members.text("measure");
        BigDecimal value = members.number("value");
        String timePoint = members.text("timePoint");
        String population = members.text("population");
        String reference = members.figureReference("reference");
        Optional<Integer> people = members.optionalInt("people");
        return new Correlation(label, measure, value, timePoint, population, reference, people);
    }

    private static GuidelinePosition guideline(Members members) {
        String issuer = members.text("issuer");
        int year = members.wholeNumber("year");
        String audience = members.text("audience");
        RichText position = members.richText("position");
        String reference = members.figureReference("reference");
        return new GuidelinePosition(issuer, year, audience, position, reference);
    }
}
