package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Section;
import org.undercurrent.content.Topic;

/**
 * The map of 285 ideas that five articles about this therapy carry: each leads to the place that says it, or corrects
 * it, or it is listed as not carried, with the reason.
 */
class CoverageTest {
    private static final List<Table.Row> CARRIED = Table.read("coverage.csv");
    private static final List<Table.Row> NOT_CARRIED = Table.read("not-carried.csv");
    /** How many rows the map has for each of the five articles. */
    private static final List<Integer> ROWS = List.of(27, 75, 67, 91, 25);

    private static final String LEDE = "lede";

    @Test
    void everyRowIsCarriedOrListedAsNotCarried() {
        Set<String> carried = rows(CARRIED);
        Set<String> left = rows(NOT_CARRIED);
        assertThat(carried).hasSize(270).doesNotContainAnyElementsOf(left);
        assertThat(left).hasSize(15);
        assertThat(NOT_CARRIED).hasSize(15);
        assertThat(Stream.concat(carried.stream(), left.stream())).containsExactlyInAnyOrderElementsOf(map());
    }

    @Test
    void everyPlaceIsNamedOnce() {
        assertThat(CARRIED.stream().map(row -> row.cell("row") + " " + row.cell("entry") + " " + row.cell("section")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceExists() {
        assertThat(CARRIED)
                .allSatisfy(row -> assertThat(sections(row.cell("entry")))
                        .as("%s: places in %s", row.cell("row"), row.cell("entry"))
                        .contains(row.cell("section")));
    }

    @Test
    void everyRowSaysWhatItIsAboutAndWhyItIsLeftOut() {
        assertThat(CARRIED)
                .allSatisfy(
                        row -> assertThat(row.cell("about")).as(row.cell("row")).isNotBlank());
        assertThat(NOT_CARRIED)
                .allSatisfy(row -> assertThat(row.cells()).as(row.cell("row")).noneMatch(String::isBlank));
    }

    /** Of a topic its sections; any other kind is a place of its own. */
    private static List<String> sections(String entry) {
        Optional<Entry> found = Library.PACK.find(EntryId.parse(entry));
        return found.map(CoverageTest::sections).orElse(List.of());
    }

    private static List<String> sections(Entry entry) {
        return entry instanceof Topic topic
                ? Stream.concat(Stream.of(LEDE), topic.sections().stream().map(Section::id))
                        .toList()
                : List.of("");
    }

    private static Set<String> rows(List<Table.Row> table) {
        return table.stream().map(row -> row.cell("row")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> map() {
        return IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(article -> IntStream.rangeClosed(1, ROWS.get(article))
                        .mapToObj(row -> String.format("S%d-%02d", article, row)))
                .toList();
    }
}
