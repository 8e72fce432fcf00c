package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undercurrent.widget.snapshot.Answers.text;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;

class FrameTest {
    private static final String TOPIC = "/frame/en-US/GB/topics/what-is-psychodynamic-therapy";
    private static final Snapshot SNAPSHOT =
            Snapshot.builder().pack(ContentPack.bundled(Locale.US)).build();

    private static Response frame(String suffix) {
        return SNAPSHOT.respond(Request.get(TOPIC + suffix));
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".card.html"})
    void itsPolicyLetsInExactlyItsOwnStyleAndScript(String suffix) throws Exception {
        Document document = Jsoup.parse(text(frame(suffix)));
        String policy = frame(suffix).header("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains(
                        "script-src " + sha256(document.select("script").get(0).data()) + ";")
                .contains("style-src " + sha256(document.select("style").get(0).data()) + ";")
                .contains("base-uri 'none'; form-action 'none'; frame-ancestors *")
                .doesNotContain("unsafe", "sandbox");
        assertThat(document.select("link[rel=stylesheet], [style], script[src]"))
                .isEmpty();
    }

    @Test
    void anyPageMayFrameItAndNoSearchEngineListsIt() {
        assertThat(frame(".html").headers())
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin")
                .containsEntry("Cross-Origin-Embedder-Policy", "require-corp")
                .containsEntry("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("Content-Language", "en-US")
                .doesNotContainKey("X-Frame-Options")
                .hasEntrySatisfying("Link", link -> assertThat(link).contains("/en-US/001/topics/"));
    }

    @Test
    void itIsADocumentWithTheCrisisLinesFirstAndOneFirstHeading() {
        Document card = Jsoup.parse(text(frame(".card.html")));
        Document full = Jsoup.parse(text(frame(".html")));

        assertThat(card.title())
                .isEqualTo(full.title())
                .isEqualTo(full.select("h1").text());
        assertThat(card.select("h1")).hasSize(1);
        assertThat(card.body().text()).startsWith("In danger now? Call 999");
        assertThat(full.text().length()).isGreaterThan(2 * card.text().length());
    }

    @Test
    void linksToOtherPagesDoNotOpenInTheFrame() {
        Document full = Jsoup.parse(text(frame(".html")));

        assertThat(full.select("a[href^=http]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("target").equals("_blank"));
        assertThat(full.select("a[href^=#], a[href^=tel]")).isNotEmpty().noneMatch(link -> link.hasAttr("target"));
    }

    @Test
    void whatIsNotServedIsAPageWithTheCrisisLines() {
        Response response = SNAPSHOT.respond(Request.get("/frame/en-US/GB/topics/there-is-none.html"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(text(response)).contains("999");
    }
}
