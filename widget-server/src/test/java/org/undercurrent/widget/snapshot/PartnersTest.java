package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undercurrent.widget.snapshot.Answers.ask;
import static org.undercurrent.widget.snapshot.Answers.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;

class PartnersTest {
    private static final String TOPIC = "/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html";
    private static final String FRAME = "/frame/en-US/GB/topics/what-is-psychodynamic-therapy.html";
    private static final String PAGE = "/en-US/GB/topics/what-is-psychodynamic-therapy";
    private static final String LIST = """
            {"partners": [
              {"id": "north-clinic", "origins": ["https://north.example", "https://www.north.example:8443"],
               "languages": ["en-US"], "region": "GB", "theme": "light"},
              {"id": "university", "origins": ["http://localhost:3000"]}]}""";

    @TempDir
    private Path folder = Path.of("");

    private Partners partners(String json) throws IOException {
        return Partners.read(Files.writeString(folder.resolve("partners.json"), json));
    }

    private Snapshot snapshot(String json) throws IOException {
        return Snapshot.builder()
                .pack(ContentPack.bundled(Locale.US))
                .partners(partners(json))
                .build();
    }

    @Test
    void whatIsLeftOutHasItsDefault() throws IOException {
        assertThat(partners(LIST).all())
                .containsExactly(
                        new Partner(
                                "north-clinic",
                                List.of("https://north.example", "https://www.north.example:8443"),
                                List.of("en-US"),
                                "GB",
                                "light"),
                        new Partner("university", List.of("http://localhost:3000"), List.of(), "001", "auto"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://north.example", "https://www.north.example:8443", "http://localhost:3000", "null"})
    void thePagesOfPartnersAndSandboxesMayRead(String origin) throws IOException {
        Response response = snapshot(LIST).respond(ask(TOPIC, "Origin", origin));

        assertThat(response.headers())
                .containsEntry("Access-Control-Allow-Origin", origin)
                .containsEntry("Vary", "Accept-Encoding, Origin");
        assertThat(bytes(response)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example",
                "http://north.example",
                "https://north.example.evil.example",
                "https://NORTH.example",
                "",
                "*"
            })
    void otherPagesMayNot(String origin) throws IOException {
        assertThat(snapshot(LIST).respond(ask(TOPIC, "Origin", origin)).headers())
                .doesNotContainKey("Access-Control-Allow-Origin")
                .containsEntry("Vary", "Accept-Encoding, Origin");
    }

    @Test
    void whoeverAsksFromNoPageGetsTheSameBytesAndTag() throws IOException {
        Response listed = snapshot(LIST).respond(Request.get(TOPIC));
        Response open =
                Snapshot.builder().pack(ContentPack.bundled(Locale.US)).build().respond(Request.get(TOPIC));

        assertThat(bytes(listed)).isEqualTo(bytes(open));
        assertThat(listed.header("ETag")).isEqualTo(open.header("ETag"));
    }

    @Test
    void theQuestionBeforeARequestAndTheAnswerWithoutABodyFollowTheListToo() throws IOException {
        Snapshot snapshot = snapshot(LIST);
        String origin = "https://north.example";
        String tag = snapshot.respond(Request.get(TOPIC)).header("ETag").orElseThrow();

        Response preflight = snapshot.respond(ask("OPTIONS", TOPIC, Map.of("Origin", origin)));
        Response notModified = snapshot.respond(ask("GET", TOPIC, Map.of("Origin", origin, "If-None-Match", tag)));

        assertThat(preflight.headers()).containsEntry("Access-Control-Allow-Origin", origin);
        assertThat(notModified.status()).isEqualTo(304);
        assertThat(notModified.headers()).containsEntry("Access-Control-Allow-Origin", origin);
        assertThat(snapshot.respond(ask("OPTIONS", TOPIC, Map.of("Origin", "https://other.example")))
                        .headers())
                .doesNotContainKey("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOPIC, FRAME, PAGE, "/", "/en-US/", "/there/is/none", "/v1/there-is-none"})
    void onlyThePagesOfPartnersMayFrame(String path) throws IOException {
        assertThat(snapshot(LIST).respond(Request.get(path)).header("Content-Security-Policy"))
                .get()
                .asString()
                .containsOnlyOnce("frame-ancestors")
                .endsWith("frame-ancestors 'self' https://north.example https://www.north.example:8443"
                        + " http://localhost:3000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | #/partners: expected a list with at least one partner but was missing",
                "{\"partners\": []} | #/partners: expected a list with at least one",
                "{\"partners\": [1]} | #/partners/0: expected an object but was 1",
                "{\"partners\": [{\"origins\": [\"https://a.example\"]}]} | #/partners/0/id: expected a name",
                "{\"partners\": [{\"id\": \"a\"}]} | #/partners/0/origins: expected at least one origin",
                "{\"partners\": [{\"id\": \"a\", \"origins\": \"https://a.example\"}]} | #/partners/0/origins: expected a list",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"clinic.example\"]}]} | #/partners/0/origins/0: expected an origin",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example/\"]}]} | without a path",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://A.example\"]}]} | in lower case",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example:443\"]}]} | without the usual port",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"http://a.example:80\"]}]} | without the usual port",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example:08443\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example:\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://me@a.example\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://*.example\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"ftp://a.example\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"], \"region\": \"UK!\"}]} | #/partners/0/region",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"], \"theme\": \"pink\"}]} | #/partners/0/theme",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"], \"orgins\": []}]} | #/partners/0/orgins",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example:99999\"]}]} | #/partners/0/origins/0: expected an origin: scheme, host and perhaps a port up to 65535",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example:0\"]}]} | #/partners/0/origins/0",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\", \"https://a.example\"]}]} | #/partners/0/origins/1: expected each origin once",
                "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"]}], \"partnerz\": []} | #/partnerz: expected partners alone but was [] (check the name)",
                "[] | partners.json: expected a JSON object",
                "`` | partners.json at its end: expected a JSON object",
                "{ | partners.json at its end: expected a JSON object",
                "{\"partners\": } | partners.json:1:14: expected a JSON object",
                "{\"partners\": []} x | partners.json:1:18: expected a JSON object",
                "{\"partners\": [], \"partners\": []} | partners.json:1:31: expected a JSON object with each name once"
            })
    void everyProblemHasItsPlaceAndRemedy(String json, String expected) {
        assertThatThrownBy(() -> partners(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partners.json")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"partners\":", "9"})
    void whatIsNestedTooDeeplyOrTooLongIsOneLineWithTheFile(String part) {
        assertThatThrownBy(() -> partners(part.repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("partners.json: expected a JSON object but was nested too deeply,"
                        + " or has a number too long (write it flat)");
    }

    @Test
    void theMarkThatSomeEditorsWriteInFrontIsNoProblem() throws IOException {
        assertThat(partners("\uFEFF" + LIST).all()).hasSize(2);
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() ->
                        partners("{\"partners\": [{\"id\": \"A\", \"origins\": [\"a\", \"b\"]}, {\"id\": \"b\"}]}"))
                .satisfies(refused ->
                        assertThat(String.valueOf(refused.getMessage()).lines()).hasSize(4));
    }

    @ParameterizedTest
    @CsvSource({"north-clinic, /en-US/#region=GB&theme=light", "university, /en-US/#region=001&theme=auto"})
    void thePartnersOwnBuilderBeginsWithItsLanguageRegionAndTheme(String id, String place) throws IOException {
        Response response = snapshot(LIST).respond(Request.get("/for/" + id));

        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("Location")).contains("http://localhost:8080" + place);
    }

    @Test
    void whoIsNoPartnerHasNoBuilderOfTheirOwn() throws IOException {
        assertThat(snapshot(LIST).respond(Request.get("/for/other")).status()).isEqualTo(404);
        assertThat(Snapshot.builder()
                        .build()
                        .respond(Request.get("/for/north-clinic"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"languages, [\"fr\"], en-US", "region, \"BR\", a region that is served"})
    void whatIsNotServedCannotBeShown(String member, String value, String expected) {
        String json = "{\"partners\": [{\"id\": \"a\", \"origins\": [\"https://a.example\"], \"" + member + "\": "
                + value + "}]}";

        assertThatThrownBy(() -> snapshot(json))
                .hasMessageContaining("#/partners/0/" + member)
                .hasMessageContaining(expected);
    }
}
