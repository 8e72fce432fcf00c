package org.undercurrent.widget.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** What this server answers, in OpenAPI 3.1: a description of ours, with the address and the choices of this server in it. */
record OpenApi(URI baseUrl, List<Edition> editions) {

    String text() {
        List<String> regions = editions.stream()
                .flatMap(edition -> edition.regions().stream())
                .distinct()
                .toList();
        String text = Resources.read("openapi.json")
                .replace("\"__VERSION__\"", string(EmbedScript.version()))
                .replace("\"__BASE__\"", string(baseUrl.toString()))
                .replace(
                        "\"__LANGUAGES__\"",
                        array(editions.stream().map(Edition::language).toList()))
                .replace("\"__REGIONS__\"", array(regions));
        return Json.createReader(new StringReader(text)).readObject().toString();
    }

    private static String string(String value) {
        JsonString written = Json.createValue(value);
        return written.toString();
    }

    private static String array(Collection<String> values) {
        JsonArray written = Json.createArrayBuilder(values).build();
        return written.toString();
    }
}
