package org.undercurrent.widget.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.Problem;

/** Reads the partners and reports every problem at its place. */
final class PartnersFile {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LAST_PORT = 65_535;
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}|001");
    private static final List<String> THEMES = List.of("auto", "light", "dark", "contrast");
    private static final Set<String> MEMBERS = Set.of("id", "origins", "languages", "region", "theme");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PartnersFile(String file) {
        this.file = file;
    }

    static List<Partner> read(Path path) {
        PartnersFile file = new PartnersFile(path.toString());
        List<Partner> partners = file.partners(JsonFile.read(path));
        file.close();
        return partners;
    }

    private List<Partner> partners(JsonObject root) {
        onlyMembers("", root, Set.of("partners"), "partners alone");
        if (!(root.get("partners") instanceof JsonArray list) || list.isEmpty()) {
            problem("/partners", "a list with at least one partner", root.get("partners"), "without a list all may");
            return List.of();
        }
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "/partners/" + i;
            if (list.get(i) instanceof JsonObject partner) {
                partners.add(partner(place, partner));
            } else {
                problem(place, "an object", list.get(i), "with id and origins");
            }
        }
        return partners;
    }

    private Partner partner(String place, JsonObject json) {
        onlyMembers(place, json, MEMBERS, "one of id, origins, languages, region and theme");
        String id = text(place, json, "id", "");
        if (!ID.matcher(id).matches() || !ids.add(id)) {
            problem(place + "/id", "a name of its own, lower-case with hyphens", json.get("id"), "'north-clinic'");
        }
        List<String> origins = texts(place, json, "origins");
        if (origins.isEmpty()) {
            problem(place + "/origins", "at least one origin", json.get("origins"), "'https://clinic.example'");
        }
        origins(place + "/origins/", origins);
        String region = text(place, json, "region", Region.WORLD);
        String theme = text(place, json, "theme", "auto");
        oneOf(place + "/region", CODE.matcher(region).matches(), "ISO 3166-1 alpha-2 such as 'GB', or '001'", region);
        oneOf(place + "/theme", THEMES.contains(theme), "one of " + String.join(", ", THEMES), theme);
        return new Partner(id, origins, texts(place, json, "languages"), region, theme);
    }

    private void onlyMembers(String place, JsonObject json, Set<String> known, String expected) {
        json.forEach((name, value) -> {
            if (!known.contains(name)) {
                problem(place + "/" + name, expected, value, "check the name");
            }
        });
    }

    private void oneOf(String place, boolean fits, String expected, String found) {
        if (!fits) {
            problem(place, expected, Json.createValue(found), "leave it out for the default");
        }
    }

    private void origins(String place, List<String> origins) {
        Set<String> met = new HashSet<>();
        for (int i = 0; i < origins.size(); i++) {
            origin(place + i, origins.get(i));
            if (!met.add(origins.get(i))) {
                problem(place + i, "each origin once", Json.createValue(origins.get(i)), "delete one of them");
            }
        }
    }

    /** Compared letter by letter with what browsers send, so it must be written as they do. */
    private void origin(String place, String origin) {
        try {
            URI uri = new URI(origin);
            Integer usualPort = USUAL_PORTS.get(String.valueOf(uri.getScheme()));
            if (usualPort != null
                    && uri.getHost() != null
                    && isPort(uri.getPort())
                    && origin.equals(asBrowsersWriteIt(uri, usualPort))) {
                return;
            }
        } catch (URISyntaxException malformed) {
            // said below, like all that is no origin
        }
        problem(
                place,
                "an origin: scheme, host and perhaps a port up to " + LAST_PORT + ", in lower case",
                Json.createValue(origin),
                "'https://clinic.example', without a path and without the usual port");
    }

    /** Or none, which stands in the address as -1. */
    private static boolean isPort(int port) {
        return port != 0 && port <= LAST_PORT;
    }

    private static String asBrowsersWriteIt(URI uri, int usualPort) {
        String port = uri.getPort() < 0 || uri.getPort() == usualPort ? "" : ":" + uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
    }

    private String text(String place, JsonObject json, String name, String otherwise) {
        JsonValue value = json.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        problem(place + "/" + name, "text", value, "put it in quotes");
        return otherwise;
    }

    private List<String> texts(String place, JsonObject json, String name) {
        JsonValue value = json.get(name);
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            list.getValuesAs(JsonString.class).forEach(text -> texts.add(text.getString()));
        } else if (value != null) {
            problem(place + "/" + name, "a list of texts", value, "put it in brackets");
        }
        return texts;
    }

    private void problem(String place, String expected, @Nullable JsonValue found, String hint) {
        String was = found == null ? "missing" : found.toString();
        problems.add(new Problem(file + "#" + place, expected, was, hint));
    }

    private void close() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    static void requireServed(String file, List<Partner> partners, List<ContentPack> packs) {
        PartnersFile check = new PartnersFile(file);
        Map<String, ContentPack> served = new LinkedHashMap<>();
        packs.forEach(pack -> served.put(pack.imprint().language().toLanguageTag(), pack));
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            String place = "/partners/" + i;
            for (String language : partner.languages()) {
                check.oneOf(
                        place + "/languages",
                        served.containsKey(language),
                        "languages of " + served.keySet(),
                        language);
            }
            check.oneOf(
                    place + "/region",
                    packs.stream()
                            .anyMatch(pack -> pack.region(partner.region()).isPresent()),
                    "a region that is served",
                    partner.region());
        }
        check.close();
    }
}
