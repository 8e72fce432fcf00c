package org.undercurrent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.View;
import org.undercurrent.render.html.HtmlRenderer;

/** How much a browser has to fetch for one fragment as it is served, with the addresses of further pages in it. */
class SizesTest {
    private static final URI BASE = URI.create("https://widgets.example.org");
    private static final int KILOBYTE = 1024;

    static List<Locale> languages() {
        return ContentPack.bundledLanguages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noFragmentIsOver40Kilobytes(Locale language) {
        ContentPack pack = ContentPack.bundled(language);
        assertThat(pack.regions()).isNotEmpty();
        for (Region region : pack.regions()) {
            for (View view : View.values()) {
                HtmlRenderer renderer = served(region.code(), view);
                assertThat(pack.ids())
                        .as("%s in %s", view, region)
                        .allSatisfy(id -> assertThat(utf8(renderer, pack, id)).hasSizeLessThanOrEqualTo(40 * KILOBYTE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB"})
    void aTypicalTopicIsUnder12KilobytesAnd4Compressed(String tag) {
        ContentPack pack = ContentPack.bundled(Locale.forLanguageTag(tag));
        HtmlRenderer renderer = served(tag.substring(3), View.FULL);

        assertThat(median(pack, id -> utf8(renderer, pack, id).length)).isLessThan(12 * KILOBYTE);
        assertThat(median(pack, id -> compressed(utf8(renderer, pack, id)))).isLessThan(4 * KILOBYTE);
    }

    private static HtmlRenderer served(String region, View view) {
        return HtmlRenderer.builder().region(region).view(view).baseUrl(BASE).build();
    }

    private static double median(ContentPack pack, ToIntFunction<EntryId> size) {
        int[] sizes = pack.ids().stream()
                .filter(id -> id.kind() == Kind.TOPIC)
                .mapToInt(size)
                .sorted()
                .toArray();
        return (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2.0;
    }

    private static byte[] utf8(HtmlRenderer renderer, ContentPack pack, EntryId id) {
        return renderer.render(pack, id).getBytes(StandardCharsets.UTF_8);
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.size();
    }
}
