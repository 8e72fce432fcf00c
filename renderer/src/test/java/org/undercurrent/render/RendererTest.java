package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.json.JsonRenderer;
import org.undercurrent.render.jsonld.JsonLdRenderer;
import org.undercurrent.render.markdown.MarkdownRenderer;
import org.undercurrent.render.text.ReviewSheetRenderer;
import org.undercurrent.render.text.TextRenderer;

/** What all renderers have in common. */
class RendererTest {
    private static final ContentPack PACK = Specimens.PACK;
    private static final RenderSettings SETTINGS = RenderSettings.DEFAULTS
            .withRegion("US")
            .withAsOf(LocalDate.of(2040, 1, 2))
            .withBase(URI.create("https://widgets.example.org/"));

    static Stream<Renderer> renderers() {
        return Stream.of(
                HtmlRenderer.builder().settings(SETTINGS).build(),
                JsonRenderer.builder().settings(SETTINGS).build(),
                JsonLdRenderer.builder().settings(SETTINGS).build(),
                MarkdownRenderer.builder().settings(SETTINGS).build(),
                TextRenderer.builder().settings(SETTINGS).build(),
                ReviewSheetRenderer.builder().settings(SETTINGS).build());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSameIsReturnedAppendedAndWritten(Renderer renderer) throws IOException {
        for (String id : List.of("topics/default", "myths/hostile")) {
            String returned = renderer.render(PACK, id);
            StringBuilder appended = new StringBuilder();
            renderer.render(PACK, id, appended);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            renderer.renderUtf8(PACK, id, written);

            assertThat(returned).isNotEmpty().isEqualTo(renderer.render(PACK, EntryId.parse(id)));
            assertThat(appended).hasToString(returned);
            assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(returned);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyRendererFollowsTheSettings(Renderer renderer) {
        assertThat(renderer.render(PACK, "topics/default")).contains("911");
    }

    @ParameterizedTest
    @CsvSource({"001, javascript:x", "001, https://example.org/?a=b", "001, /widgets", "usa, https://example.org"})
    void settingsMadeByHandAreCheckedToo(String region, String base) {
        assertThatThrownBy(() -> new RenderSettings(region, Optional.empty(), Optional.of(base)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsSayTheSameAsTheSingleWords() {
        HtmlRenderer single = HtmlRenderer.builder()
                .region("US")
                .asOf(LocalDate.of(2040, 1, 2))
                .baseUrl(URI.create("https://widgets.example.org"))
                .build();
        HtmlRenderer atOnce = HtmlRenderer.builder().settings(SETTINGS).build();

        assertThat(single.page(PACK, EntryId.parse("topics/default")))
                .isEqualTo(atOnce.page(PACK, EntryId.parse("topics/default")));
    }
}
