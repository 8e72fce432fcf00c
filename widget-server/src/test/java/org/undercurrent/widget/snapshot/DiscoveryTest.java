package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undercurrent.widget.snapshot.Answers.bytes;
import static org.undercurrent.widget.snapshot.Answers.text;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final String BASE = "https://widgets.example.org";
    private static final Snapshot SNAPSHOT =
            Snapshot.builder().baseUrl(URI.create(BASE)).build();

    private static Response get(String path) {
        return SNAPSHOT.respond(Request.get(path));
    }

    private static Element xml(String path) throws Exception {
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(get(path))));
        return Jsoup.parse(text(get(path)), "", Parser.xmlParser());
    }

    private static JsonObject json(String path) {
        return Json.createReader(new StringReader(text(get(path)))).readObject();
    }

    @Test
    void theFeedHasTheNewestFirstEachWithTheCrisisLinesFirst() throws Exception {
        Element feed = xml("/changes.atom");

        assertThat(feed.select("feed > id").text()).isEqualTo(BASE + "/changes.atom");
        assertThat(feed.select("entry")).hasSize(100).allSatisfy(entry -> {
            assertThat(entry.select("summary").text()).contains("findahelpline.com");
            assertThat(entry.attr("xml:lang")).isIn("en-US", "en-GB", "es");
            assertThat(get(URI.create(entry.select("id").text()).getPath()).status())
                    .isEqualTo(200);
        });
        List<String> changed = feed.select("entry > updated").eachText();
        assertThat(changed).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(feed.select("feed > updated").text()).isEqualTo(changed.get(0));
    }

    @Test
    void theSitemapHasEveryPageOnceWithItsOtherLanguages() throws Exception {
        Element sitemap = xml("/sitemap.xml");

        List<String> pages = sitemap.select("loc").eachText();
        List<String> served = SNAPSHOT.paths()
                .filter(path -> Address.parse(path)
                        .filter(address -> address.format() == Format.PAGE
                                && address.region().equals("001"))
                        .isPresent())
                .map(path -> BASE + path)
                .toList();
        assertThat(pages).doesNotHaveDuplicates().containsAll(served).hasSize(served.size() + 1);
        assertThat(sitemap.select("url:has(loc:contains(/en-US/001/crisis-notices/urgent-help))")
                        .get(0)
                        .children()
                        .eachAttr("hreflang"))
                .contains("en-US", "en-GB", "es");
        assertThat(text(get("/robots.txt"))).contains("Sitemap: " + BASE + "/sitemap.xml");
    }

    @Test
    void theHelplinesOfEveryRegionAreData() {
        JsonObject helplines = json("/v1/en-US/helplines.json");

        assertThat(helplines.keySet().iterator().next()).isEqualTo("crisis");
        JsonObject britain = helplines.getJsonArray("regions").stream()
                .map(JsonValue::asJsonObject)
                .filter(region -> region.getString("code").equals("GB"))
                .findFirst()
                .orElseThrow();
        assertThat(britain.getString("crisis")).contains("999");
        JsonObject first = britain.getJsonArray("helplines").getJsonObject(0);
        assertThat(first.getString("service")).isEqualTo("emergency");
        assertThat(first.getBoolean("always")).isTrue();
        assertThat(first.getString("verifiedOn")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(first.getJsonArray("channels").getJsonObject(0).getString("link"))
                .isEqualTo("tel:999");
    }

    @Test
    void theSourcesAreWhatReferenceManagersRead() {
        JsonArray references = Json.createReader(new StringReader(text(get("/v1/references.json"))))
                .readArray();

        assertThat(references).hasSizeGreaterThan(20);
        assertThat(references.stream().map(source -> source.asJsonObject().getString("id")))
                .doesNotHaveDuplicates();
        assertThat(references)
                .allSatisfy(source -> assertThat(source.asJsonObject().keySet()).contains("type", "title"));
    }

    @Test
    void theCatalogIsEnoughToSearch() {
        JsonObject entry =
                json("/v1/en-US/catalog.json").getJsonArray("entries").getJsonObject(0);

        assertThat(entry.keySet())
                .contains("title", "summary", "tags", "readingMinutes", "firstPublished", "changed", "links");
    }

    @Test
    void thePinnedScriptIsTheSameUnderAnAddressThatNeverChanges() throws Exception {
        JsonObject scripts = json("/integrity.json").getJsonObject("scripts");
        String address = scripts.keySet().iterator().next();
        String path = address.substring(BASE.length());
        Response pinned = get(path);

        assertThat(path).matches("/" + Snapshot.version() + "-[0-9a-f]{8}/embed\\.js");
        assertThat(bytes(pinned)).isEqualTo(bytes(get("/v1/embed.js")));
        assertThat(pinned.headers())
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Content-Type", "text/javascript; charset=utf-8");
        byte[] digest = MessageDigest.getInstance("SHA-384").digest(text(pinned).getBytes(UTF_8));
        assertThat(scripts.getString(address))
                .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
        assertThat(SNAPSHOT.ready(Request.get(path))).isPresent();
    }

    @Test
    void anotherDigestIsNotFound() {
        Snapshot fresh = Snapshot.builder().baseUrl(URI.create(BASE)).build();

        assertThat(fresh.respond(Request.get("/" + Snapshot.version() + "-00000000/embed.js"))
                        .status())
                .isEqualTo(404);
        assertThat(get("/0.0.0-12345678/embed.js").status()).isEqualTo(404);
    }

    @Test
    void theScriptLeadsToItsReadableForm() {
        String map = get("/v1/embed.js").header("SourceMap").orElseThrow();

        assertThat(map).isEqualTo(BASE + "/v1/embed.js.map");
        assertThat(json(map.substring(BASE.length()))
                        .getJsonArray("sourcesContent")
                        .getString(0))
                .contains("Undercurrent's embed script");
    }
}
