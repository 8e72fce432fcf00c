package org.undercurrent.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Specimens;

class JsonLdRendererTest {
    private static final URI BASE = URI.create("https://widgets.example.org");
    private final JsonLdRenderer jsonLd =
            JsonLdRenderer.builder().region("US").baseUrl(BASE).build();

    static Stream<ContentPack> packs() {
        return Stream.concat(
                Stream.of(Specimens.PACK),
                ContentPack.bundledLanguages().stream().map(ContentPack::bundled));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyTypeAndPropertyStandsWhereSchemaOrgHasIt(ContentPack pack) throws IOException {
        SchemaOrg vocabulary = new SchemaOrg();

        assertThat(pack.ids())
                .allSatisfy(id -> assertThat(vocabulary.flaws(parse(jsonLd.render(pack, id))))
                        .isEmpty());
    }

    @Test
    void whatSchemaOrgDoesNotHaveIsFound() throws IOException {
        JsonObject wrong = parse("""
                {"@context": "https://schema.org", "@graph": [{"@type": "MedicalWebPage", "readability": "easy",
                 "lastReviewed": "yesterday", "jobTitle": "x", "author": {"@type": "Thing"}}, {"@type": "PatientAudience"}]}""");

        assertThat(new SchemaOrg().flaws(wrong)).hasSize(5);
    }

    @Test
    void theCrisisTextIsTheFirstNode() {
        String document = jsonLd.render(Specimens.PACK, "topics/default");

        assertThat(document)
                .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPageElement\","
                        + "\"@id\":\"#crisis\",\"name\":\"Urgent help\",\"text\":\"In danger now? Call 911.");
        assertThat(node(document, 0).getString("text"))
                .isEqualTo(CrisisText.of(Specimens.PACK, "US").text());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyEntryOfEveryRegionBeginsWithItsLines(ContentPack pack) {
        assertThat(pack.regions()).allSatisfy(region -> {
            JsonLdRenderer here = JsonLdRenderer.builder().region(region.code()).build();
            String crisis = CrisisText.of(pack, region.code()).text();
            assertThat(pack.ids().stream().limit(50))
                    .allSatisfy(id -> assertThat(node(here.render(pack, id), 0).getString("text"))
                            .isEqualTo(crisis));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "topics, MedicalWebPage",
        "questions, FAQPage",
        "collections, CollectionPage",
        "comparisons, Table",
        "myths, MisconceptionsHealthAspect",
        "stories, CreativeWork",
        "terms, DefinedTerm",
        "checklists, ItemList",
        "evidence, EffectivenessHealthAspect",
        "crisis-notices, ContactPoint"
    })
    void everyKindHasTheTypeThatFitsIt(String kind, String type) {
        assertThat(page(Specimens.PACK, kind + "/default").toString()).contains(type);
    }

    @Test
    void aReadingListNamesAMythAsOne() {
        JsonObject list = page(Specimens.PACK, "collections/default").getJsonObject("mainEntity");

        assertThat(list.getJsonArray("itemListElement").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("name"))
                .contains(Labels.of(Locale.US).title(Specimens.PACK.entry("myths/default")));
    }

    @Test
    void nothingCanEndTheScriptThatHoldsIt() {
        assertThat(Specimens.hostile()).isNotEmpty().allSatisfy(entry -> {
            String document = jsonLd.render(Specimens.PACK, entry.id());
            assertThat(document).doesNotContain("<", ">", "&", "\u2028", "\u2029");
            assertThat(node(document, 1).getString("name"))
                    .isEqualTo(Labels.of(Locale.US).title(entry))
                    .contains(Specimens.HOSTILE);
        });
    }

    @Test
    void whatNobodyHasReviewedClaimsNoReview() {
        JsonObject page = page(Specimens.PACK, "topics/default");

        assertThat(page).doesNotContainKeys("lastReviewed", "reviewedBy", "expires");
        assertThat(page.getString("creativeWorkStatus")).isEqualTo("Not yet reviewed by a clinician.");
    }

    @Test
    void aTranslationNamesWhatItWasTranslatedFrom() {
        ContentPack spanish = ContentPack.bundled(Locale.forLanguageTag("es"));
        JsonObject page = page(spanish, spanish.ids().get(0).toString());

        assertThat(page.getJsonObject("translationOfWork").getString("@id"))
                .isEqualTo(
                        "https://widgets.example.org/en-US/001/" + spanish.ids().get(0));
        assertThat(page.getString("inLanguage")).isEqualTo("es");
    }

    @Test
    void withoutABaseAddressThePageHasNoAddress() {
        String document = JsonLdRenderer.builder().build().render(Specimens.PACK, "topics/default");

        assertThat(node(document, 1)).doesNotContainKeys("@id", "url");
        assertThat(node(document, 1).get("name")).isNotEqualTo(JsonValue.NULL);
    }

    private JsonObject page(ContentPack pack, String id) {
        return node(jsonLd.render(pack, id), 1);
    }

    private static JsonObject node(String document, int place) {
        return parse(document).getJsonArray("@graph").getJsonObject(place);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
