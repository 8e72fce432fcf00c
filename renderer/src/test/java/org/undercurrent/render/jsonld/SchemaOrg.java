package org.undercurrent.render.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types and properties of schema.org that we use, and what stands where it may not. */
final class SchemaOrg {
    private static final Path FOLDER = Path.of("src/test/resources/schema-org");
    private static final Set<String> ENUMERATIONS = Set.of("Specialty", "MedicalSpecialty", "HealthAspectEnumeration");

    private final Map<String, String> parents;
    private final Map<String, String[]> properties;
    private final List<String> flaws = new ArrayList<>();

    SchemaOrg() throws IOException {
        parents = rows("types.csv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> row.length > 1 ? row[1] : ""));
        properties = rows("properties.csv").stream().collect(Collectors.toMap(row -> row[0], Function.identity()));
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    List<String> flaws(JsonObject document) {
        flaws.clear();
        if (!document.getString("@context").equals("https://schema.org")) {
            flaws.add("@context");
        }
        document.getJsonArray("@graph").forEach(node -> node("", node.asJsonObject()));
        return List.copyOf(flaws);
    }

    private void node(String place, JsonObject node) {
        List<String> types = types(node);
        types.stream()
                .filter(type -> !parents.containsKey(type))
                .forEach(type -> flaws.add(place + ": no type '" + type + "'"));
        node.forEach((name, value) -> {
            if (!name.startsWith("@")) {
                property(place + "/" + name, types, name, value);
            }
        });
    }

    private static List<String> types(JsonObject node) {
        JsonValue type = node.get("@type");
        if (type == null) {
            return List.of();
        }
        return values(type).map(value -> ((JsonString) value).getString()).toList();
    }

    private static Stream<JsonValue> values(JsonValue value) {
        return value instanceof JsonArray several ? several.stream() : Stream.of(value);
    }

    private void property(String place, List<String> types, String name, JsonValue value) {
        String[] known = properties.get(name);
        if (known == null) {
            flaws.add(place + ": no such property");
            return;
        }
        if (types.stream().noneMatch(type -> isOneOf(type, known[1]))) {
            flaws.add(place + ": not of " + types);
        }
        values(value).forEach(one -> value(place, known[2], one));
    }

    private void value(String place, String ranges, JsonValue value) {
        if (value instanceof JsonObject node) {
            boolean elsewhere = node.keySet().equals(Set.of("@id"));
            if (!elsewhere && types(node).stream().noneMatch(type -> isOneOf(type, ranges))) {
                flaws.add(place + ": " + types(node) + " where " + ranges + " is expected");
            }
            node(place, node);
        } else if (value instanceof JsonNumber ? !ranges.equals("Integer") : !fits(ranges, value)) {
            flaws.add(place + ": " + value + " where " + ranges + " is expected");
        }
    }

    private static boolean fits(String ranges, JsonValue value) {
        String text = ((JsonString) value).getString();
        if (ENUMERATIONS.contains(ranges)) {
            return text.matches("https://schema\\.org/[A-Z][A-Za-z]+");
        }
        return switch (ranges) {
            case "Date" -> text.matches("[0-9]{4}(-[0-9]{2}-[0-9]{2})?");
            case "URL" -> text.matches("(https?|tel|sms):.+");
            case "Text" -> !text.isBlank();
            default -> false;
        };
    }

    private boolean isOneOf(String type, String ranges) {
        for (String current = type; current != null && !current.isEmpty(); current = parents.get(current)) {
            if (List.of(ranges.split(" ")).contains(current)) {
                return true;
            }
        }
        return false;
    }
}
