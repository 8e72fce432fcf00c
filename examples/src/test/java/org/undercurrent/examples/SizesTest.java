package org.undercurrent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/** How much a browser has to fetch for one fragment. The addresses of further pages come on top: their base decides. */
class SizesTest {
    private static final int KILOBYTE = 1024;

    static List<Locale> languages() {
        return ContentPack.bundledLanguages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noFragmentIsOver40Kilobytes(Locale language) {
        ContentPack pack = ContentPack.bundled(language);
        EntryId biggest = bySize(pack, pack.ids()).get(pack.ids().size() - 1);
        assertThat(pack.regions())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(html(pack, biggest, region.code()))
                        .as("bytes of %s in %s", biggest, region.code())
                        .hasSizeLessThanOrEqualTo(40 * KILOBYTE));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTypicalTopicIsUnder12Kilobytes(Locale language) {
        ContentPack pack = ContentPack.bundled(language);
        List<EntryId> topics =
                pack.ids().stream().filter(id -> id.kind() == Kind.TOPIC).toList();
        EntryId typical = bySize(pack, topics).get(topics.size() / 2);
        byte[] html = html(pack, typical, "US");
        assertThat(html).as("%s", typical).hasSizeLessThan(12 * KILOBYTE);
    }

    private static List<EntryId> bySize(ContentPack pack, List<EntryId> ids) {
        Map<EntryId, Integer> sizes =
                ids.stream().collect(Collectors.toMap(id -> id, id -> html(pack, id, "US").length));
        return ids.stream().sorted(Comparator.comparing(sizes::get)).toList();
    }

    private static byte[] html(ContentPack pack, EntryId id, String region) {
        HtmlRenderer renderer = HtmlRenderer.builder().region(region).build();
        return renderer.render(pack, id).getBytes(StandardCharsets.UTF_8);
    }
}
