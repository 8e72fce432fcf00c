package org.undercurrent.examples.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table among the test resources: names of columns, then one row a line. Only the last column may hold commas. */
final class Table {
    private Table() {}

    static List<Row> read(String name) {
        List<String> lines = text(name).lines().filter(line -> !line.isBlank()).toList();
        List<String> columns = List.of(lines.get(0).split(","));
        return lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
    }

    private static Row row(String name, List<String> columns, String line) {
        List<String> cells = Arrays.asList(line.split(",", columns.size()));
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    name + ": expected the columns " + columns + " but was '" + line + "' (add the missing commas)");
        }
        return new Row(columns, cells);
    }

    private static String text(String name) {
        try (InputStream file = Table.class.getResourceAsStream("/content/" + name)) {
            if (file == null) {
                throw new IllegalStateException("expected src/test/resources/content/" + name + " but was missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One line.
     *
     * @param columns their names
     * @param cells as many
     */
    record Row(List<String> columns, List<String> cells) {
        String cell(String column) {
            return cells.get(columns.indexOf(column));
        }

        @Override
        public String toString() {
            return String.join(" ", cells);
        }
    }
}
