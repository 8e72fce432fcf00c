package org.undercurrent.render.json;

import jakarta.json.stream.JsonGenerator;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.CrisisText.Line;
import org.undercurrent.render.CrisisText.Piece;

/** Writes the crisis text: as one text, and in lines with their links. */
record CrisisJson(JsonGenerator json) {

    void write(CrisisText crisis) {
        json.writeStartObject("crisis");
        json.write("text", crisis.text());
        json.writeStartArray("lines");
        crisis.lines().forEach(this::line);
        json.writeEnd();
        json.writeEnd();
    }

    private void line(Line line) {
        json.writeStartObject();
        json.write("text", line.text());
        json.writeStartArray("links");
        line.pieces().stream().filter(piece -> piece.link().isPresent()).forEach(this::link);
        json.writeEnd();
        json.writeEnd();
    }

    private void link(Piece piece) {
        json.writeStartObject();
        json.write("words", piece.words());
        piece.link().ifPresent(address -> json.write("address", address.toString()));
        json.writeEnd();
    }
}
