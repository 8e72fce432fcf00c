package org.undercurrent.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * An option grid: what is true of each option in each dimension. It names no winner, and its cells are not a ranking.
 *
 * @param header name, summary, links and dates
 * @param introduction how to read the grid
 * @param options the columns, at least two
 * @param dimensions the rows, at least one; every option has a cell in each
 */
public record Comparison(Header header, RichText introduction, List<Option> options, List<Dimension> dimensions)
        implements Entry {

    /**
     * Refuses a grid with a hole: an option that says nothing in a dimension where the others speak is not fair.
     *
     * @throws InvalidContentException with every flaw
     */
    public Comparison {
        Gate gate = new Gate("comparison");
        gate.present("header", header);
        gate.present("introduction", introduction);
        options = gate.copy("options", options);
        gate.rule(options.size() >= 2, "options", "at least two", String.valueOf(options.size()), "");
        gate.distinct("options", options.stream().map(Option::id).toList());
        dimensions = gate.atLeastOne("dimensions", dimensions);
        gate.distinct("dimensions", dimensions.stream().map(Dimension::id).toList());
        for (Option option : options) {
            for (Dimension dimension : dimensions) {
                gate.rule(
                        option.cells().containsKey(dimension.id()),
                        "options",
                        "a cell '" + dimension.id() + "' of option '" + option.id() + "'",
                        Flaw.MISSING,
                        "every option speaks in every dimension");
            }
        }
        gate.close();
    }

    @Override
    public Stream<RichText> texts() {
        Stream<RichText> cells = dimensions.stream()
                .flatMap(row -> options.stream().map(column -> column.cell(row).text()));
        return Stream.of(header.keyPoints().stream(), Stream.of(introduction), cells)
                .flatMap(texts -> texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.comparison(this);
    }
}
