package org.undercurrent.widget.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file that holds one JSON object and nothing behind it, each name once. */
record JsonFile(String name, String text) {
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    static JsonObject read(Path path) {
        try {
            return new JsonFile(path.toString(), withoutMark(Files.readString(path))).object();
        } catch (CharacterCodingException garbled) {
            throw new IllegalArgumentException(
                    path + ": expected text in UTF-8 but was something else (save it so)", garbled);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read partners from '" + path + "'; give a file that is there and readable", unreadable);
        }
    }

    /** Some editors write it, and packs may have it too. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private JsonObject object() {
        try (JsonParser parser = Json.createParser(new StringReader(text));
                JsonReader reader = READERS.createReader(new StringReader(text))) {
            while (parser.hasNext()) { // to the very end, which the reader does not look at
                parser.next();
            }
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParsingException broken) {
            throw wrong(place(broken.getLocation()), broken);
        } catch (RuntimeException tooMuch) { // of several kinds, by which the parser keeps to its limits
            throw new IllegalArgumentException(
                    name
                            + ": expected a JSON object but was nested too deeply, or has a number too long (write it flat)",
                    tooMuch);
        }
        throw wrong("", new JsonException("it begins otherwise"));
    }

    private IllegalArgumentException wrong(String place, JsonException why) {
        return new IllegalArgumentException(
                name + place + ": expected a JSON object with each name once (check the syntax there)", why);
    }

    /** The parser misplaces the end of what it reads. */
    private String place(JsonLocation location) {
        boolean end = location.getStreamOffset() < 0 || location.getStreamOffset() >= text.length();
        return end ? " at its end" : ":" + location.getLineNumber() + ":" + location.getColumnNumber();
    }
}
