package org.undercurrent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/** How much a reader's browser has to fetch for one fragment; links to further pages come on top. */
class SizesTest {
    private static final int KILOBYTE = 1024;

    static List<Locale> languages() {
        return ContentPack.bundledLanguages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noFragmentIsOver40Kilobytes(Locale language) {
        ContentPack pack = ContentPack.bundled(language);
        List<Fragment> fragments = pack.ids().stream()
                .map(id -> new Fragment(id, html("US", pack, id)))
                .toList();
        Fragment biggest = fragments.stream().max(Fragment.BY_SIZE).orElseThrow();
        assertThat(pack.regions())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(bytes(html(region.code(), pack, biggest.id())))
                        .as("bytes of %s in %s", biggest.id(), region.code())
                        .hasSizeLessThanOrEqualTo(40 * KILOBYTE));
    }

    private static String html(String region, ContentPack pack, EntryId id) {
        return HtmlRenderer.builder().region(region).build().render(pack, id);
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private record Fragment(EntryId id, String html) {
        static final Comparator<Fragment> BY_SIZE = Comparator.comparingInt(fragment -> bytes(fragment.html).length);
    }
}
