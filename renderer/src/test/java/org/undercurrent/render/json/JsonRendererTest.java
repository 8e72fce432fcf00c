package org.undercurrent.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.text.TextRenderer;

class JsonRendererTest {
    private static final URI BASE = URI.create("https://widgets.example.org");
    private final JsonRenderer json =
            JsonRenderer.builder().region("US").baseUrl(BASE).build();

    @Test
    void anEntryHasTheMembersOfTheContract() {
        JsonObject entry = parse(json.render(Specimens.PACK, "topics/default"));

        assertThat(entry.keySet())
                .containsExactlyInAnyOrder(
                        "crisis",
                        "id",
                        "kind",
                        "packVersion",
                        "language",
                        "region",
                        "title",
                        "summary",
                        "html",
                        "text",
                        "references",
                        "reviewed",
                        "review",
                        "firstPublished",
                        "changed",
                        "links");
        assertThat(entry.getString("id")).isEqualTo("topics/default");
        assertThat(entry.getString("changed")).isEqualTo("2026-02-14");
        assertThat(entry.getJsonObject("links").getString("canonical"))
                .isEqualTo("https://widgets.example.org/en-US/001/topics/default");
    }

    @Test
    void markupAndTextAreThoseOfTheOtherRenderers() {
        JsonObject entry = parse(json.render(Specimens.PACK, "evidence/default"));

        assertThat(entry.getString("html"))
                .isEqualTo(HtmlRenderer.builder()
                        .region("US")
                        .baseUrl(BASE)
                        .build()
                        .render(Specimens.PACK, "evidence/default"));
        assertThat(entry.getString("text"))
                .isEqualTo(TextRenderer.builder()
                        .region("US")
                        .baseUrl(BASE)
                        .build()
                        .render(Specimens.PACK, "evidence/default"));
    }

    @Test
    void whatNobodyHasReviewedSaysSo() {
        JsonObject entry = parse(json.render(Specimens.PACK, "topics/default"));

        assertThat(entry.getBoolean("reviewed")).isFalse();
        assertThat(entry.get("review")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void theCrisisTextComesFirst() {
        String raw = json.render(Specimens.PACK, "topics/default");

        assertThat(raw).startsWith("{\"crisis\":{\"text\":\"In danger now? Call 911.");
        assertThat(parse(raw).getJsonObject("crisis").getString("text"))
                .isEqualTo(CrisisText.of(Specimens.PACK, "US").text());
    }

    @Test
    void anEntryOfOtherPacksNamesItsTranslationsWhereverTheyServeTheRegion() {
        ContentPack master = ContentPack.bundled(Locale.US);
        ContentPack spanish = ContentPack.bundled(Locale.forLanguageTag("es"));
        JsonRenderer several = JsonRenderer.builder()
                .region("US")
                .baseUrl(BASE)
                .translations(List.of(master, spanish, Specimens.PACK))
                .build();

        JsonObject links = parse(several.render(master, "topics/what-is-psychodynamic-therapy"))
                .getJsonObject("links");

        assertThat(links.getJsonArray("translations")).hasSize(1);
        assertThat(links.getJsonArray("translations").getJsonObject(0).getString("title"))
                .isEqualTo("Qué es la terapia psicodinámica");
        assertThat(links.getJsonArray("translations").getJsonObject(0).getString("page"))
                .isEqualTo("https://widgets.example.org/es/US/topics/what-is-psychodynamic-therapy");
    }

    @Test
    void aRelatedMythIsNamedAsOne() {
        assertThat(related(Specimens.PACK, "terms/default", "myths/default"))
                .isEqualTo(Labels.of(Locale.US).title(Specimens.PACK.entry("myths/default")))
                .startsWith("Myth: ");
    }

    private String related(ContentPack pack, String id, String other) {
        return parse(json.render(pack, id))
                .getJsonObject("links")
                .getJsonArray("related")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(related -> related.getString("id").equals(other))
                .findFirst()
                .orElseThrow()
                .getString("title");
    }

    @Test
    void theTranslationOfAMythIsNamedAsOne() {
        ContentPack british = ContentPack.bundled(Locale.UK);
        EntryId myth = british.entries(Kind.MYTH).get(0).id();
        JsonRenderer several =
                JsonRenderer.builder().translations(List.of(british)).build();

        assertThat(parse(several.render(ContentPack.bundled(Locale.US), myth))
                        .getJsonObject("links")
                        .getJsonArray("translations")
                        .getJsonObject(0)
                        .getString("title"))
                .isEqualTo("Myth: “" + british.title(myth) + "”");
    }

    @Test
    void aLineThatClosesAtMidnightIsOpenUntilTheEndOfTheDay() {
        JsonObject helplines = parse(json.helplines(ContentPack.bundled(Locale.US)));
        JsonObject lifeline = helplines.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                .flatMap(region -> region.getJsonArray("helplines").getValuesAs(JsonObject.class).stream())
                .filter(helpline -> helpline.getString("id").equals("nz-lifeline"))
                .findFirst()
                .orElseThrow();
        JsonObject opening = lifeline.getJsonArray("openings").getJsonObject(0);

        assertThat(opening.getString("from")).isEqualTo("07:00");
        assertThat(opening.getString("to")).isEqualTo("24:00");
    }

    @Test
    void hostileTextComesBackAsItWas() {
        assertThat(parse(json.render(Specimens.PACK, "topics/hostile")).getString("title"))
                .isEqualTo(Specimens.HOSTILE);
    }

    @Test
    void theCatalogListsEveryEntryWithItsLinks() {
        JsonObject catalog = parse(json.catalog(Specimens.PACK));

        assertThat(catalog.getJsonArray("entries")).hasSameSizeAs(Specimens.PACK.entries());
        assertThat(catalog.getJsonArray("entries")
                        .getJsonObject(0)
                        .getJsonObject("links")
                        .getString("card"))
                .isEqualTo("https://widgets.example.org/v1/en-US/US/topics/default.card.html");
    }

    @Test
    void withoutABaseAddressThereAreNoLinks() {
        JsonObject entry = parse(JsonRenderer.builder().build().render(Specimens.PACK, "topics/default"));

        assertThat(entry.getJsonObject("links").get("canonical")).isEqualTo(JsonValue.NULL);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
