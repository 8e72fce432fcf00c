package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;

class HostileTextTest {
    private static final ContentPack PACK = Specimens.PACK;

    static Stream<String> everyHostileRendering() {
        HtmlRenderer.Builder builder =
                HtmlRenderer.builder().region("IT").baseUrl(URI.create("https://widgets.example.org"));
        HtmlRenderer full = builder.build();
        HtmlRenderer card = builder.view(View.CARD).build();
        Stream<String> fragments = Specimens.hostile()
                .flatMap(entry -> Stream.of(
                        full.render(PACK, entry.id()), card.render(PACK, entry.id()), full.page(PACK, entry.id())));
        return Stream.concat(
                fragments,
                Stream.of(full.gallery(List.of(PACK)), full.message(PACK, 404, Specimens.HOSTILE, Specimens.HOSTILE)));
    }

    @ParameterizedTest
    @MethodSource("everyHostileRendering")
    void hostileTextStaysText(String html) {
        Document document = Jsoup.parse(html);

        assertThat(document.select(
                        "script:not([src^=https://widgets.example.org/v1/]):not([type=application/ld+json]), img,"
                                + " iframe, object, form:not(#builder)"))
                .isEmpty();
        assertThat(document.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(document.wholeText()).contains(Specimens.HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("everyHostileRendering")
    void everyLinkHasASchemeThatIsSafe(String html) {
        assertThat(Jsoup.parse(html).select("a[href]"))
                .extracting(link -> link.attr("href"))
                .filteredOn(address -> !address.startsWith("#"))
                .allSatisfy(address -> assertThat(Set.of("https", "http", "tel", "sms", "mailto"))
                        .contains(URI.create(address).getScheme()));
    }
}
