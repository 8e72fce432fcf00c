package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.snapshot.Snapshot;

/** The description against what runs. */
class OpenApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ContentPack pack;
    private final WidgetServer server;

    OpenApiTest(@TempDir Path folder) {
        pack = SmallPack.in(folder, "dreams").read();
        server = WidgetServer.builder().packs(List.of(pack)).port(0).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build(), BodyHandlers.ofString());
    }

    private JsonObject json(String path) throws Exception {
        return Json.createReader(new StringReader(get(path).body())).readObject();
    }

    private JsonObject description() throws Exception {
        return json("/openapi.json");
    }

    private String pinned() throws Exception {
        String address = json("/integrity.json")
                .getJsonObject("scripts")
                .keySet()
                .iterator()
                .next();
        return address.substring(server.baseUrl().toString().length());
    }

    private String filled(String template) throws Exception {
        String page = server.baseUrl() + "/en-US/GB/topics/dreams";
        String query = template.endsWith("/oembed") ? "?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8) : "";
        return template.replace("/{version}/embed.js", pinned())
                        .replace("{lang}", "en-US")
                        .replace("{region}", "GB")
                        .replace("{kind}", "topics")
                        .replace("{id}", "dreams")
                + query;
    }

    @Test
    void everyDescribedPathAnswersWithTheDescribedType() throws Exception {
        JsonObject paths = description().getJsonObject("paths");
        for (String template : paths.keySet()) {
            JsonObject get = paths.getJsonObject(template).getJsonObject("get");
            String type = get.getJsonObject("responses")
                    .getJsonObject("200")
                    .getJsonObject("content")
                    .keySet()
                    .iterator()
                    .next();

            HttpResponse<String> response = get(filled(template));

            assertThat(response.statusCode()).as(template).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .as(template)
                    .matches(type.replace("+", "\\+") + "(;.*)?");
        }
    }

    @Test
    void everyPathThatIsServedIsDescribedOnce() throws Exception {
        List<String> patterns = description().getJsonObject("paths").keySet().stream()
                .map(template -> template.replace(".", "\\.")
                        .replace("{version}", "[^/]+-[0-9a-f]{8}")
                        .replaceAll("\\{\\w+}", "[A-Za-z0-9-]+"))
                .toList();
        Snapshot snapshot = Snapshot.builder().pack(pack).build();

        assertThat(snapshot.paths())
                .allSatisfy(path ->
                        assertThat(patterns.stream().filter(path::matches)).hasSize(1));
    }

    @Test
    void theChoicesAreThoseOfThisServer() throws Exception {
        JsonObject parameters = description().getJsonObject("components").getJsonObject("parameters");

        assertThat(choices(parameters, "lang")).isEqualTo("[\"en-US\"]");
        assertThat(choices(parameters, "region")).isEqualTo("[\"001\",\"GB\"]");
        assertThat(choices(parameters, "kind"))
                .isEqualTo(Json.createArrayBuilder(Kind.folders()).build().toString());
        assertThat(description().getJsonArray("servers").getJsonObject(0).getString("url"))
                .isEqualTo(server.baseUrl().toString());
        assertThat(description().getJsonObject("info").getString("version")).isEqualTo(Snapshot.version());
    }

    private static String choices(JsonObject parameters, String name) {
        return parameters
                .getJsonObject(name)
                .getJsonObject("schema")
                .getJsonArray("enum")
                .toString();
    }

    @Test
    void problemsHaveTheDescribedMembers() throws Exception {
        JsonObject described = description()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("Problem");

        assertThat(json("/v1/en-US/GB/topics/there-is-none.json").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        described.getJsonObject("properties").keySet());
    }
}
