package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undercurrent.widget.snapshot.Answers.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;

class OEmbedTest {
    private static final String BASE = "https://widgets.example.org";
    private static final String TOPIC = "/en-US/GB/topics/what-is-psychodynamic-therapy";
    private static final Snapshot SNAPSHOT = Snapshot.builder()
            .pack(ContentPack.bundled(Locale.US))
            .baseUrl(URI.create(BASE))
            .build();

    private static Response ask(String query) {
        return SNAPSHOT.respond(new Request("GET", "/v1/oembed", query, name -> Optional.empty()));
    }

    private static String url(String address) {
        return "url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static JsonObject json(Response response) {
        return Json.createReader(new StringReader(text(response))).readObject();
    }

    @Test
    void thePageLeadsToReadyBytesThatAnEditorUnderstands() {
        Response page = SNAPSHOT.respond(Request.get(TOPIC));
        Response ready = SNAPSHOT.respond(Request.get("/oembed" + TOPIC + ".json"));

        assertThat(page.header("Link").orElseThrow())
                .contains(
                        "<" + BASE + "/oembed" + TOPIC + ".json>; rel=\"alternate\"; type=\"application/json+oembed\"");
        assertThat(ready.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cache-Control", "public, max-age=3600");
        JsonObject json = json(ready);
        assertThat(json.getString("version")).isEqualTo("1.0");
        assertThat(json.getString("type")).isEqualTo("rich");
        assertThat(json.getString("provider_url")).isEqualTo(BASE + "/");
        assertThat(json.getInt("width")).isEqualTo(600);
        assertThat(json.getInt("height")).isEqualTo(640);
    }

    @Test
    void aSpaceStandsBetweenTheCrisisLinesAndTheLinkAndTheFrameIsTheCard() {
        String html = json(ask(url(BASE + TOPIC))).getString("html");
        Document parsed = Jsoup.parse(html);

        assertThat(html).contains(". <a href=").doesNotContain("<p>");
        assertThat(parsed.select("blockquote").text()).contains("999", "116 123");
        assertThat(parsed.select("iframe").attr("src")).isEqualTo(BASE + "/frame" + TOPIC + ".card.html");
        assertThat(SNAPSHOT.respond(Request.get("/frame" + TOPIC + ".card.html"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void hostileTitlesStayText() {
        String query = url("https://widgets.example.org/en-US/GB/topics/sound");
        Response response = new MadeUpEdition()
                .snapshot()
                .respond(new Request("GET", "/v1/oembed", query, name -> Optional.empty()));
        Document parsed = Jsoup.parse(json(response).getString("html"));

        assertThat(parsed.select("safe")).isEmpty();
        assertThat(parsed.select("a").text()).isEqualTo("\"Sound\" & <safe>");
        assertThat(parsed.select("iframe").attr("title")).isEqualTo("\"Sound\" & <safe>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 600, 640",
        "&maxwidth=400, 400, 640",
        "&maxwidth=400&maxheight=300&format=json, 400, 300",
        "&maxwidth=4000&maxheight=4000, 600, 640",
        "&maxwidth=-1&maxheight=x, 600, 640",
        "&maxwidth=0&maxheight=99999999999999, 600, 640",
        "&maxwidth=%zz, 600, 640"
    })
    void sizesAreLoweredToTheMaxima(String maxima, int width, int height) {
        JsonObject json = json(ask(url(BASE + TOPIC) + maxima));

        assertThat(json.getInt("width")).isEqualTo(width);
        assertThat(json.getInt("height")).isEqualTo(height);
        assertThat(json.getString("html")).contains("width=\"" + width + "\" height=\"" + height + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?utm=1", "#part", "?a=b#c"})
    void whatFollowsAPagesAddressDoesNotMatter(String rest) {
        assertThat(ask(url(BASE + TOPIC + rest)).status()).isEqualTo(200);
    }

    @Test
    void theCaseOfSchemeAndHostDoesNotMatter() {
        assertThat(ask(url(BASE.replace("https://widgets", "HTTPS://Widgets") + TOPIC))
                        .status())
                .isEqualTo(200);
        assertThat(ask(url(BASE + TOPIC.replace("topics", "Topics"))).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "url",
                "url=",
                "url=%zz",
                "url=https://widgets.example.org",
                "url=https://widgets.example.org/",
                "url=https://widgets.example.org.evil.example/en-US/GB/topics/what-is-psychodynamic-therapy",
                "url=https://widgets.example.org/en-US/GB/topics/there-is-none",
                "url=https://widgets.example.org/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html"
            })
    void whatIsNoPageOfOursIsNotFound(String query) {
        Response response = ask(query);

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
    }

    @Test
    void otherFormatsAreNotImplemented() {
        assertThat(ask(url(BASE + TOPIC) + "&format=xml").status()).isEqualTo(501);
    }

    @Test
    void nothingThatDependsOnAQueryIsKept() {
        ask(url(BASE + TOPIC));

        assertThat(SNAPSHOT.ready(new Request("GET", "/v1/oembed", url(BASE + TOPIC), name -> Optional.empty())))
                .isEmpty();
    }
}
