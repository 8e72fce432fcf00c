package org.undercurrent.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;

class TextRendererTest {
    private final TextRenderer text = TextRenderer.builder().region("US").build();

    @Test
    void noLineIsLongerThanSeventyTwoColumnsUnlessItIsOneWord() {
        ContentPack pack = ContentPack.bundled(Locale.US);

        assertThat(pack.entries())
                .allSatisfy(entry -> assertThat(text.render(pack, entry.id()).lines())
                        .allMatch(line -> line.length() <= 72
                                || !line.strip().substring(2).strip().contains(" ")));
    }

    @Test
    void thereAreNeverTwoEmptyLinesInARow() {
        assertThat(Specimens.PACK.entries())
                .allSatisfy(entry ->
                        assertThat(text.render(Specimens.PACK, entry.id())).doesNotContain("\n\n\n"));
    }

    @Test
    void citationsAreNumberedAsTheirSources() {
        assertThat(text.render(Specimens.PACK, "questions/default"))
                .contains("a source. [1]")
                .contains("[1] Smith A.")
                .contains("[2] An Agency");
    }

    @Test
    void withABaseAddressThePageStandsAtTheEnd() {
        TextRenderer based = TextRenderer.builder()
                .baseUrl(URI.create("https://widgets.example.org"))
                .build();

        assertThat(based.render(Specimens.PACK, "terms/default"))
                .endsWith("\nhttps://widgets.example.org/en-US/001/terms/default\n");
    }
}
