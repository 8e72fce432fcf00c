package org.undercurrent.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column of a comparison: a treatment or a way to have it.
 *
 * @param id unique in the pack
 * @param name plain text
 * @param cells what is true of it, by the id of the dimension
 */
public record Option(String id, String name, Map<String, Cell> cells) {
    /**
     * Refuses blanks.
     *
     * @throws InvalidContentException with every flaw
     */
    public Option {
        Gate gate = new Gate("option");
        gate.id("id", id);
        gate.text("name", name);
        gate.present("cells", cells);
        cells = cells == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        gate.close();
    }

    /**
     * The cell of a dimension.
     *
     * @param dimension one of the dimensions of the comparison
     * @return the cell
     * @throws InvalidContentException when the option says nothing in this dimension
     */
    public Cell cell(Dimension dimension) {
        Cell cell = cells.get(dimension.id());
        if (cell == null) {
            throw new InvalidContentException(
                    "option '" + id + "'", new Flaw("cells/" + dimension.id(), "a cell", Flaw.MISSING, ""));
        }
        return cell;
    }
}
