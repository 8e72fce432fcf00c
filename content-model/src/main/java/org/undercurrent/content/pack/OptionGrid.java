package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.undercurrent.content.Basis;
import org.undercurrent.content.Cell;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Dimension;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Header;
import org.undercurrent.content.Option;
import org.undercurrent.content.RichText;

/**
 * The options and dimensions that comparisons select from; each cell is written once.
 *
 * @param tree names those, too, that did not load, which has been reported
 */
record OptionGrid(Map<String, Dimension> dimensions, Map<String, Option> options, PackTree tree) {

    static OptionGrid read(PackTree tree, Build build) {
        OptionGrid grid = new OptionGrid(new LinkedHashMap<>(), new LinkedHashMap<>(), tree);
        tree.dimensions.forEach((id, node) -> put(grid.dimensions, id, node, build, OptionGrid::dimension));
        tree.options.forEach((id, node) -> put(grid.options, id, node, build, grid::option));
        return grid;
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
        return new Dimension(id, name);
    }

    /** Nothing when a cell is broken: a comparison would say that it is missing. */
    private Option option(Members members) {
        String id = members.text("id");
        String name = members.text("name");
        Map<String, Node> written = members.map("cells");
        Map<String, Cell> cells = new LinkedHashMap<>();
        written.forEach((dimension, node) -> {
            known(node, dimension, tree.dimensions, "a dimension of options.json", members.problems());
            Cell cell = members.nested(node, OptionGrid::cell);
            if (cell != null) {
                cells.put(dimension, cell);
            }
        });
        Option option = new Option(id, name, cells);
        return cells.size() == written.size() ? option : Members.missing();
    }

    private static Cell cell(Members members) {
        RichText text = members.richText("text");
        Basis basis = members.choice("basis", Basis.class);
        List<String> references = members.references("references");
        return new Cell(text, basis, references);
    }

    Entry comparison(Header header, Members members) {
        RichText introduction = members.richText("introduction");
        List<Option> chosen = select(members, "options", options, tree.options, "an option of options.json");
        List<Dimension> rows =
                select(members, "dimensions", dimensions, tree.dimensions, "a dimension of options.json");
        return new Comparison(header, introduction, chosen, rows);
    }

    private static <T> List<T> select(
            Members members, String name, Map<String, T> built, Map<String, Node> written, String expected) {
        members.texts(name);
        List<T> selected = new ArrayList<>();
        for (Node item : members.items(name)) {
            if (item.value() instanceof String id) {
                known(item, id, written, expected, members.problems());
                Optional.ofNullable(built.get(id)).ifPresentOrElse(selected::add, () -> members.mark(name));
            }
        }
        return selected;
    }

    private static void known(Node node, String id, Map<String, Node> known, String expected, Problems problems) {
        if (!known.containsKey(id)) {
            String hint = problems.nearest(id, known.keySet().stream());
            problems.add(node.place(), expected, "'" + id + "'", hint);
        }
    }
}
