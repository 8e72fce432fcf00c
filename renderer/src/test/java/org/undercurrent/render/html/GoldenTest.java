package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;
import org.undercurrent.render.json.JsonRenderer;
import org.undercurrent.render.jsonld.JsonLdRenderer;
import org.undercurrent.render.markdown.MarkdownRenderer;
import org.undercurrent.render.text.ReviewSheetRenderer;
import org.undercurrent.render.text.TextRenderer;

/** The output as files to read and compare; {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final ContentPack PACK = Specimens.PACK;
    private static final URI BASE = URI.create("https://widgets.example.org/");

    @TestFactory
    Stream<DynamicTest> everyFileIsWhatIsRendered() {
        return rendered().entrySet().stream()
                .map(golden ->
                        DynamicTest.dynamicTest(golden.getKey(), () -> compare(golden.getKey(), golden.getValue())));
    }

    private static void compare(String name, String rendered) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, rendered);
        }
        assertThat(file).exists();
        assertThat(rendered).isEqualTo(Files.readString(file));
    }

    @Test
    void everyKindHasTheSameCases() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(PACK.entries(kind))
                        .extracting(entry -> entry.id().id())
                        .containsExactlyInAnyOrder("default", "long", "minimal", "hostile"));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(rendered().keySet());
        }
    }

    private static Map<String, String> rendered() {
        Map<String, String> files = PACK.entries().stream()
                .flatMap(entry -> formats(entry).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        HtmlRenderer documents = HtmlRenderer.builder().baseUrl(BASE).build();
        Entry entry = PACK.entry("topics/minimal");
        files.put("documents/page.html", documents.page(PACK, entry.id()));
        files.put(
                "documents/review-sheet.txt",
                ReviewSheetRenderer.builder().region("US").build().render(PACK, "topics/default"));
        files.put("documents/gallery.html", documents.gallery(List.of(PACK)));
        files.put("documents/message.html", documents.message(PACK, 404, "Nothing here", Specimens.HOSTILE));
        files.put(
                "documents/catalog.json",
                JsonRenderer.builder().baseUrl(BASE).build().catalog(PACK) + "\n");
        return files;
    }

    private static Map<String, String> formats(Entry entry) {
        String name = entry.id().kind().scheme() + "/" + entry.id().id();
        String region = entry.id().id().equals("hostile") ? "IT" : "US";
        HtmlRenderer full = HtmlRenderer.builder().region(region).baseUrl(BASE).build();
        HtmlRenderer card = HtmlRenderer.builder()
                .region(region)
                .view(View.CARD)
                .baseUrl(BASE)
                .build();
        return Map.of(
                name + ".html", full.render(PACK, entry.id()),
                name + ".card.html", card.render(PACK, entry.id()),
                name + ".txt", TextRenderer.builder().region(region).build().render(PACK, entry.id()),
                name + ".md",
                        MarkdownRenderer.builder()
                                .region(region)
                                .baseUrl(BASE)
                                .build()
                                .render(PACK, entry.id()),
                name + ".jsonld",
                        JsonLdRenderer.builder()
                                        .region(region)
                                        .baseUrl(BASE)
                                        .build()
                                        .render(PACK, entry.id())
                                + "\n",
                name + ".json", JsonRenderer.builder().region(region).build().render(PACK, entry.id()) + "\n");
    }
}
