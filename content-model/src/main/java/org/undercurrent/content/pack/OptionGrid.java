package org.undercurrent.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undercurrent.content.Basis;
import org.undercurrent.content.Cell;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Header;
import org.undercurrent.content.Option;
import org.undercurrent.content.RichText;

/** The options and dimensions that comparisons select from; each cell is written once. */
record OptionGrid(Map<String, Dimension> dimensions, Map<String, Option> options) {

    static OptionGrid read(PackTree tree, Build build) {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        tree.dimensions.forEach((id, node) -> put(dimensions, id, node, build, OptionGrid::dimension));
        Map<String, Option> options = new LinkedHashMap<>();
        tree.options.forEach((id, node) -> put(options, id, node, build, members -> option(members, dimensions)));
        return new OptionGrid(dimensions, options);
    }

    private static <T> void put(Map<String, T> map, String id, Node node, Build build, Function<Members, T> reader) {
        T value = Members.read(node, build, reader);
        if (value != null) {
            map.put(id, value);
        }
    }

    private static Dimension dimension(Members members) {
        String id = members.text("id");
        String name = members.text("name");
        return members.build(() -> new Dimension(id, name));
    }

    private static Option option(Members members, Map<String, Dimension> dimensions) {
        String id = members.text("id");
        String name = members.text("name");
        Map<String, Cell> cells = new LinkedHashMap<>();
        members.map("cells").forEach((dimension, node) -> {
            if (!dimensions.containsKey(dimension)) {
                unknown(
                        node,
                        dimension,
                        "a dimension of options.json",
                        dimensions.keySet().stream(),
                        members.problems());
            }
            Cell cell = members.nested(node, OptionGrid::cell);
            if (cell != null) {
                cells.put(dimension, cell);
            }
        });
        return members.build(() -> new Option(id, name, cells));
    }

    private static Cell cell(Members members) {
        RichText text = members.richText("text");
        Basis basis = members.choice("basis", Basis.class);
        List<String> references = members.references("references");
        return members.build(() -> new Cell(text, basis, references));
    }

    Entry comparison(Header header, Members members) {
        RichText introduction = members.richText("introduction");
        List<Option> chosen = select(members, "options", options, "an option of options.json");
        List<Dimension> rows = select(members, "dimensions", dimensions, "a dimension of options.json");
        return members.build(() -> new Comparison(header, introduction, chosen, rows));
    }

    private static <T> List<T> select(Members members, String name, Map<String, T> known, String expected) {
        members.texts(name);
        return members.items(name).stream()
                .flatMap(item -> {
                    T value = item.value() instanceof String id ? known.get(id) : null;
                    if (value == null && item.value() instanceof String id) {
                        unknown(item, id, expected, known.keySet().stream(), members.problems());
                    }
                    return Stream.ofNullable(value);
                })
                .toList();
    }

    private static void unknown(Node node, String id, String expected, Stream<String> known, Problems problems) {
        problems.add(node.place(), expected, "'" + id + "'", Nearest.hint(id, known));
    }
}
