package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undercurrent.widget.snapshot.Answers.ask;
import static org.undercurrent.widget.snapshot.Answers.bytes;
import static org.undercurrent.widget.snapshot.Answers.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;

class SnapshotTest {
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";
    private static final ContentPack PACK = ContentPack.bundled(Locale.US);
    private static final Snapshot SNAPSHOT = snapshot();

    private static Snapshot snapshot() {
        return Snapshot.builder()
                .pack(PACK)
                .baseUrl(URI.create("https://widgets.example.org/"))
                .build();
    }

    private static Response get(String path) {
        return SNAPSHOT.respond(Request.get(path));
    }

    private static String tag() {
        return get(TOPIC).header("ETag").orElseThrow();
    }

    private static String compressedTag() {
        return tag().replaceFirst("\"$", "-gz\"");
    }

    @Test
    void aFragmentMayBeReadFromAnyOriginAndDoesNothingWhenOpenedDirectly() {
        assertThat(get(TOPIC).headers())
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Cache-Control", "public, max-age=300, stale-while-revalidate=60, stale-if-error=86400")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin")
                .containsEntry("Timing-Allow-Origin", "*")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Content-Security-Policy", "default-src 'none'; style-src 'self'; sandbox")
                .containsEntry("Content-Language", "en-US")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry(
                        "Link",
                        "<https://widgets.example.org/en-US/001/topics/what-is-psychodynamic-therapy>; rel=\"canonical\"")
                .doesNotContainKeys(
                        "Last-Modified", "Set-Cookie", "Access-Control-Allow-Credentials", "Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/en-US/, text/html; charset=utf-8",
        "/robots.txt, text/plain; charset=utf-8",
        "/v1/builder.js, text/javascript; charset=utf-8",
        "/v1/builder.css, text/css; charset=utf-8",
        "/v1/embed.js, text/javascript; charset=utf-8",
        "/v1/undercurrent.css, text/css; charset=utf-8",
        "/v1/pack.schema.json, application/schema+json",
        "/v1/en-US/catalog.json, application/json",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.html, text/html; charset=utf-8",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.card.html, text/html; charset=utf-8",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.json, application/json",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.jsonld, application/ld+json",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.md, text/markdown; charset=utf-8",
        "/v1/en-US/AT/topics/what-is-psychodynamic-therapy.txt, text/plain; charset=utf-8",
        "/en-US/AT/topics/what-is-psychodynamic-therapy, text/html; charset=utf-8"
    })
    void everyRouteAnswersWithItsTypeALengthAndAValidator(String path, String type) {
        Response response = get(path);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers())
                .containsEntry("Content-Type", type)
                .containsEntry("Content-Length", String.valueOf(bytes(response).length))
                .hasEntrySatisfying("ETag", tag -> assertThat(tag).matches("\"[0-9a-f]{32}\""));
    }

    @ParameterizedTest
    @CsvSource({"US, 911 988", "GB, 999 116 123", "AT, 112 findahelpline.com", "001, findahelpline.com"})
    void theLinesAreThoseOfTheRegion(String region, String expected) {
        String topic = text(get(TOPIC.replace("/US/", "/" + region + "/")));

        assertThat(topic).contains(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".card.html", ".json", ".jsonld", ".md", ".txt"})
    void everyFormatCarriesTheLinesOfTheRegion(String suffix) {
        assertThat(text(get(TOPIC.replace("/US/", "/GB/").replace(".html", suffix))))
                .contains("999", "116 123");
    }

    @Test
    void anEntryOfSeveralLanguagesNamesItsTranslations() {
        Snapshot both = Snapshot.builder()
                .pack(PACK)
                .pack(ContentPack.bundled(Locale.UK))
                .baseUrl(URI.create("https://widgets.example.org/"))
                .build();

        assertThat(text(both.respond(Request.get(TOPIC.replace(".html", ".json")))))
                .contains("\"translations\":[{\"language\":\"en-GB\",\"title\":\"What psychodynamic therapy is\","
                        + "\"page\":\"https://widgets.example.org/en-GB/US/topics/what-is-psychodynamic-therapy\"}]");
    }

    @Test
    void theScriptKnowsItsServerAndWhatItServes() {
        Response script = get("/v1/embed.js");

        assertThat(text(script))
                .doesNotContain("__UNDERCURRENT__")
                .contains("(\"https://widgets.example.org\",\"en-US\",\"001AT");
        assertThat(script.headers())
                .containsEntry("Cache-Control", "public, max-age=3600, stale-while-revalidate=86400");
    }

    @Test
    void aPageMayLoadOnlyWhatIsOurs() {
        assertThat(get("/en-US/GB/topics/what-is-psychodynamic-therapy").headers())
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'; style-src 'self'")
                                .doesNotContain("unsafe"))
                .doesNotContainKey("X-Robots-Tag");
    }

    @Test
    void theBuilderRunsOurScriptsAndAsksOurServerAndNoOther() {
        assertThat(get("/").headers())
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.split("; "))
                                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'"));
        assertThat(text(get("/"))).isEqualTo(text(get("/en-US/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"a,b\",%s, W/\"c\"", "*", " * "})
    void whoeverHasTheBytesGetsA304(String form) {
        String tag = tag();

        Response response = SNAPSHOT.respond(ask(TOPIC, "If-None-Match", form.replace("%s", tag)));

        assertThat(response.status()).isEqualTo(304);
        assertThat(bytes(response)).isEmpty();
        assertThat(response.headers())
                .containsEntry("ETag", tag)
                .containsKeys("Cache-Control", "Vary", "Access-Control-Allow-Origin")
                .doesNotContainKeys("Content-Length", "Content-Type", "Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\"\"", "\"0123\"", "W/\"other\"", "**", "\"*\""})
    void whoeverHasOtherBytesGetsThese(String tag) {
        assertThat(SNAPSHOT.respond(ask(TOPIC, "If-None-Match", tag)).status()).isEqualTo(200);
    }

    @Test
    void eitherTagIsKnownInEitherCoding() {
        String compressed = compressedTag();

        Response plain = SNAPSHOT.respond(ask(TOPIC, "If-None-Match", compressed));
        Response gzip =
                SNAPSHOT.respond(ask("GET", TOPIC, Map.of("If-None-Match", compressed, "Accept-Encoding", "gzip")));

        assertThat(plain.status()).isEqualTo(304);
        assertThat(gzip.status()).isEqualTo(304);
        assertThat(gzip.headers()).containsEntry("ETag", compressed);
    }

    @Test
    void compressedAndPlainAreTheSameWordsWithTagsOfTheirOwn() throws IOException {
        Response plain = get(TOPIC);
        Response gzip = SNAPSHOT.respond(ask(TOPIC, "Accept-Encoding", "gzip, br"));

        assertThat(gzip.headers()).containsEntry("Content-Encoding", "gzip").containsEntry("ETag", compressedTag());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes(gzip))).readAllBytes())
                .isEqualTo(bytes(plain));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        for (String coding : new String[] {"gzip", "identity"}) {
            Map<String, String> headers = Map.of("Accept-Encoding", coding);
            Response head = SNAPSHOT.respond(ask("HEAD", TOPIC, headers));

            assertThat(head.headers())
                    .isEqualTo(SNAPSHOT.respond(ask("GET", TOPIC, headers)).headers());
            assertThat(bytes(head)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/en-US/BR/topics/what-is-psychodynamic-therapy.html",
                "/v1/en-us/US/topics/what-is-psychodynamic-therapy.html",
                "/v1/fr/US/topics/what-is-psychodynamic-therapy.html",
                "/v1/en-US/US/topics/there-is-none.html",
                "/v1/en-US/US/TOPICS/what-is-psychodynamic-therapy.html",
                "/v1/en-US/US/topics/what-is-psychodynamic-therapy.xml",
                "/v1/en-US/US/topics/..%2fwhat-is-psychodynamic-therapy.html",
                "/v1/../v1/en-US/US/topics/what-is-psychodynamic-therapy.html",
                "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html%00",
                "//v1/en-US/US/topics/what-is-psychodynamic-therapy.html",
                "/v1/en-US//US/topics/what-is-psychodynamic-therapy.html",
                "/v1/fr/catalog.json",
                "/META-INF/undercurrent/version.txt",
                "/%2e%2e/%2e%2e/etc/passwd",
                "*",
                ""
            })
    void whatIsNotServedIsA404WithTheCrisisLines(String path) {
        Response response = get(path);

        assertThat(response.status()).isEqualTo(404);
        assertThat(text(response)).containsAnyOf("911", "findahelpline.com");
        assertThat(response.headers()).doesNotContainKey("ETag").containsEntry("Access-Control-Allow-Origin", "*");
        assertThat(SNAPSHOT.ready(Request.get(path))).isPresent();
    }

    @Test
    void anErrorSpeaksOfTheRegionThatWasAsked() {
        assertThat(text(get("/v1/en-US/GB/topics/there-is-none.html"))).contains("999");
        assertThat(text(get("/en-US/GB/topics/there-is-none"))).contains("999");
    }

    @Test
    void theCrisisLinesOfAnErrorPageCanBeDialled() {
        Response response = get("/en-US/GB/topics/there-is-none");

        assertThat(text(response)).contains("tel:");
        assertThat(response.header("Content-Security-Policy").orElseThrow()).doesNotContain("sandbox");
    }

    @Test
    void anErrorOfDataIsData() {
        Response response = get("/v1/en-US/GB/topics/there-is-none.json");

        JsonObject problem = Json.createReader(new StringReader(text(response))).readObject();
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(problem.getInt("status")).isEqualTo(404);
        assertThat(problem.getString("title")).isEqualTo("Not found");
        assertThat(problem.getString("crisis")).contains("999").contains("116 123");
    }

    @ParameterizedTest
    @CsvSource({"en-US, Not found", "en-GB, Not found", "es, No encontrado"})
    void anErrorSpeaksTheLanguageThatWasAsked(String language, String title) {
        Snapshot all = Snapshot.builder().build();

        assertThat(text(all.respond(Request.get("/" + language + "/GB/topics/there-is-none"))))
                .contains("<title>" + title + "</title>");
        assertThat(text(all.respond(Request.get("/v1/" + language + "/GB/topics/there-is-none.json"))))
                .contains("\"title\":\"" + title + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "get", "BREW"})
    void otherMethodsAreToldWhichOnesThereAre(String method) {
        Response response = SNAPSHOT.respond(ask(method, TOPIC, Map.of()));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
        assertThat(text(response)).contains("911");
    }

    @Test
    void theBrowsersQuestionBeforeARequestIsAnsweredWithoutWork() {
        Request preflight = ask("OPTIONS", TOPIC, Map.of("Access-Control-Request-Method", "GET"));

        Optional<Response> response = snapshot().ready(preflight);

        assertThat(response.orElseThrow().status()).isEqualTo(204);
        assertThat(response.orElseThrow().headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .containsEntry("Access-Control-Max-Age", "86400");
    }

    @Test
    void whoeverRefusesEveryCodingIsToldSoInPlainText() {
        Response response = SNAPSHOT.respond(ask(TOPIC, "Accept-Encoding", "identity;q=0, br"));

        assertThat(response.status()).isEqualTo(406);
        assertThat(text(response)).contains("911");
    }

    @Test
    void overlongAddressesAndHeadersAreRefused() {
        String tooLong = "x".repeat(5000);

        assertThat(get("/en-US/GB/" + tooLong).status()).isEqualTo(414);
        assertThat(SNAPSHOT.respond(new Request("GET", TOPIC, tooLong, name -> Optional.empty()))
                        .status())
                .isEqualTo(414);
        assertThat(SNAPSHOT.respond(ask(TOPIC, "If-None-Match", tooLong)).status())
                .isEqualTo(431);
    }

    @Test
    void twoServersOfTheSameContentAgreeOnEveryByteAndTag() {
        Snapshot replica = snapshot();
        for (String region : new String[] {"001", "GB"}) {
            String path = TOPIC.replace("/US/", "/" + region + "/");

            assertThat(replica.respond(Request.get(path)).headers())
                    .isEqualTo(get(path).headers());
            assertThat(bytes(replica.respond(Request.get(path)))).isEqualTo(bytes(get(path)));
        }
    }

    @Test
    void theDateIsThatOfThePackUnlessGiven() {
        LocalDate date = LocalDate.of(2031, 5, 6);

        assertThat(SNAPSHOT.asOf()).isEqualTo(PACK.imprint().date());
        assertThat(Snapshot.builder().asOf(date).build().asOf()).isEqualTo(date);
    }

    @Test
    void theLastPackOfALanguageIsServedAndTheBuiltInOnesByDefault() {
        Snapshot twice = Snapshot.builder().pack(PACK).pack(PACK).build();

        assertThat(twice.respond(Request.get(TOPIC)).status()).isEqualTo(200);
        assertThat(Snapshot.builder().build().respond(Request.get(TOPIC)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "example.org",
                "https://example.org/?a=b",
                "https://example.org/#a",
                "https:///x"
            })
    void aBaseUrlThatCannotStandInFrontOfAPathIsRefused(String url) {
        assertThatThrownBy(() -> Snapshot.builder().baseUrl(URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + url + "'")
                .hasMessageContaining("https://widgets.example.org");
    }
}
