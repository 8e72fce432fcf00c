package org.undercurrent.examples.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.View;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.json.JsonRenderer;
import org.undercurrent.render.text.TextRenderer;

/**
 * Words as a reader meets them.
 *
 * @param entry what was rendered; the crisis text of a region has the region's name
 * @param format how
 * @param words without markup and without the titles of sources, which are not ours to word
 */
record Rendered(String entry, String format, String words) {
    private static final String US = "US";
    private static final HtmlRenderer FULL = HtmlRenderer.builder().region(US).build();
    private static final HtmlRenderer CARD =
            HtmlRenderer.builder().region(US).view(View.CARD).build();
    private static final JsonRenderer JSON = JsonRenderer.builder().region(US).build();
    private static final TextRenderer TEXT = TextRenderer.builder().region(US).build();
    private static final Set<String> NOT_PROSE = Set.of("id", "kind", "html", "links", "references", "language");
    private static final List<String> ATTRIBUTES = List.of("aria-label", "alt", "title");

    /** Everything in both Englishes. */
    static final List<Rendered> ALL =
            Library.ENGLISH.stream().flatMap(Rendered::everything).toList();

    @Override
    public String toString() {
        return entry + " as " + format;
    }

    private static Stream<Rendered> everything(ContentPack pack) {
        return Stream.concat(
                pack.ids().stream().flatMap(id -> inAllFormats(pack, id.toString())),
                pack.regions().stream().flatMap(region -> urgentHelp(pack, region)));
    }

    private static Stream<Rendered> inAllFormats(ContentPack pack, String id) {
        String language = " in " + pack.imprint().language().toLanguageTag();
        return Stream.of(
                of(id, "html" + language, visible(FULL.render(pack, id))),
                of(id, "card" + language, visible(CARD.render(pack, id))),
                of(id, "json" + language, prose(JSON.render(pack, id))),
                of(id, "text" + language, TEXT.render(pack, id)));
    }

    private static Stream<Rendered> urgentHelp(ContentPack pack, Region region) {
        String code = region.code();
        String notice = HtmlRenderer.builder().region(code).build().render(pack, "crisis-notices/urgent-help");
        return Stream.of(
                of(region.name(), "crisis text", CrisisText.of(pack, code).text()),
                of(region.name(), "crisis notice", visible(notice)));
    }

    private static Rendered of(String entry, String format, String words) {
        String plain = words.replaceAll("\\s+", " ");
        for (Reference reference : Library.PACK.references()) {
            plain = plain.replace(reference.title(), "");
        }
        return new Rendered(entry, format, plain);
    }

    private static String visible(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        String labels = body.getAllElements().stream()
                .flatMap(element -> ATTRIBUTES.stream().map(element::attr))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(". "));
        return body.text() + " " + labels;
    }

    private static String prose(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return strings(reader.readObject()).collect(Collectors.joining(". "));
        }
    }

    private static Stream<String> strings(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .filter(member -> !NOT_PROSE.contains(member.getKey()))
                    .flatMap(member -> strings(member.getValue()));
        }
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(Rendered::strings);
        }
        return value instanceof JsonString string ? Stream.of(string.getString()) : Stream.empty();
    }
}
