package org.undercurrent.content.pack;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into located nodes. It is stricter than the parser below it, which lets duplicate keys and trailing garbage
 * pass.
 */
final class JsonReader {
    private static final int DEEPEST = 40;

    /** The most decimals of a number, and the largest exponent: nobody measures so finely or counts so far. */
    private static final int FURTHEST = 30;

    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST + 10));

    private final String file;
    private final String text;
    private final Optional<String> last;
    private final Problems problems;

    private JsonReader(String file, String text, Optional<String> last, Problems problems) {
        this.file = file;
        this.text = text;
        this.last = last;
        this.problems = problems;
    }

    /** The root of a file, or empty when its syntax is broken, which is reported. */
    static Optional<Node> read(String file, String text, Problems problems) {
        return new JsonReader(file, text, Optional.empty(), problems).read();
    }

    /** The same with the members of the root up to one alone, for whoever wants no more; what follows is not looked at. */
    static Optional<Node> readUpTo(String last, String file, String text, Problems problems) {
        return new JsonReader(file, text, Optional.of(last), problems).read();
    }

    private Optional<Node> read() {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            Node root = value(parser, parser.next(), null, "", 0);
            if (last.isEmpty() && parser.hasNext()) {
                parser.next();
            }
            return Optional.of(root);
        } catch (TooDeepException tooDeep) {
            problems.add(
                    position(tooDeep.location), "at most " + DEEPEST + " levels of nesting", "deeper", "write it flat");
        } catch (JsonParsingException syntax) {
            problems.add(position(syntax.getLocation()), "JSON", found(syntax.getLocation()), "check the syntax there");
        } catch (JsonException
                | NoSuchElementException
                | UnsupportedOperationException
                | NumberFormatException broken) {
            problems.add(file, "JSON", "something else", "check the syntax at the end and the size of the numbers");
        }
        return Optional.empty();
    }

    private Node value(JsonParser parser, JsonParser.Event event, @Nullable Node parent, String key, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeepException(parser.getLocation());
        }
        return switch (event) {
            case START_OBJECT -> object(parser, parent, key, depth);
            case START_ARRAY -> array(parser, parent, key, depth);
            case VALUE_STRING -> new Node(file, parent, key, parser.getString());
            case VALUE_NUMBER -> number(parser, parent, key);
            case VALUE_TRUE -> new Node(file, parent, key, true);
            case VALUE_FALSE -> new Node(file, parent, key, false);
            default -> new Node(file, parent, key, null);
        };
    }

    /**
     * To write 1e-2000000000 out would take gigabytes; and other readers of JSON keep numbers as doubles (RFC 7493, section
     * 2.2), so one larger than those means nothing.
     */
    private Node number(JsonParser parser, @Nullable Node parent, String key) {
        BigDecimal number = parser.getBigDecimal();
        Node node = new Node(file, parent, key, number);
        boolean fine = number.scale() > FURTHEST;
        if (fine || number.scale() < -FURTHEST || Double.isInfinite(number.doubleValue())) {
            String actual = fine ? "one with " + number.scale() + " decimals" : "a larger one";
            problems.add(node.place(), "a number of a common size", actual, fine ? "round it" : "");
            return node.with(BigDecimal.ZERO);
        }
        return node;
    }

    private Node object(JsonParser parser, @Nullable Node parent, String key, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        Node object = new Node(file, parent, key, members);
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            Node member = value(parser, parser.next(), object, name, depth + 1);
            if (members.putIfAbsent(name, member) != null) {
                problems.add(member.place(), "each name only once", "'" + name + "' again", "delete one of them");
            }
            if (depth == 0 && last.isPresent() && last.get().equals(name)) {
                break;
            }
        }
        return object;
    }

    private Node array(JsonParser parser, @Nullable Node parent, String key, int depth) {
        List<Node> items = new ArrayList<>();
        Node array = new Node(file, parent, key, items);
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(parser, event, array, String.valueOf(items.size()), depth + 1));
        }
        return array;
    }

    /** The parser misplaces the end of input; there the last character is named. */
    private String position(JsonLocation location) {
        int offset = offset(location);
        if (offset >= text.length()) {
            String before = text.stripTrailing();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            return file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n') - 1);
        }
        return file + ":" + location.getLineNumber() + ":" + location.getColumnNumber();
    }

    private String found(JsonLocation location) {
        int offset = offset(location);
        return offset >= text.length() ? "the end of the file" : "'" + excerpt(Math.max(0, offset - 1)) + "'";
    }

    private String excerpt(int start) {
        String rest = text.substring(start, Math.min(text.length(), start + 20));
        return rest.strip().lines().findFirst().orElse("");
    }

    private int offset(JsonLocation location) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, location.getStreamOffset()));
    }

    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient JsonLocation location;

        TooDeepException(JsonLocation location) {
            super(null, null, false, false);
            this.location = location;
        }
    }
}
