package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;
import org.undercurrent.render.text.TextRenderer;

/** The safety envelope, over all specimens and all built-in content. */
class EnvelopeTest {

    static Stream<Arguments> everyPackRegionAndView() {
        Stream<ContentPack> bundled = ContentPack.bundledLanguages().stream().map(ContentPack::bundled);
        return Stream.concat(Stream.of(Specimens.PACK), bundled).flatMap(EnvelopeTest::everyRegionAndView);
    }

    /** The helplines are the same in every language: the master is rendered for all regions, the others for some. */
    private static Stream<Arguments> everyRegionAndView(ContentPack pack) {
        boolean master = pack.imprint().language().equals(Locale.US);
        return pack.regions().stream()
                .limit(master ? Long.MAX_VALUE : 3)
                .flatMap(region -> Stream.of(View.values()).map(view -> Arguments.of(pack, region.code(), view)));
    }

    @ParameterizedTest
    @MethodSource("everyPackRegionAndView")
    void theCrisisTextIsTheFirstThingInEveryFragment(ContentPack pack, String region, View view) {
        HtmlRenderer html = HtmlRenderer.builder().region(region).view(view).build();
        String crisis = CrisisText.of(pack, region).text();

        assertThat(pack.entries()).allSatisfy(entry -> {
            Element fragment = fragment(html.render(pack, entry.id()));
            assertThat(fragment.text()).startsWith(squeezed(crisis));
            assertThat(fragment.child(0).className()).isEqualTo("uc-crisis");
        });
    }

    @ParameterizedTest
    @MethodSource("everyPackRegionAndView")
    void everyFragmentSaysThatNobodyReviewedItAndThatItIsNoAdvice(ContentPack pack, String region, View view) {
        HtmlRenderer html = HtmlRenderer.builder().region(region).view(view).build();

        Labels labels = Labels.of(pack.imprint().language());

        assertThat(pack.entries()).allSatisfy(entry -> {
            Element footer = fragment(html.render(pack, entry.id())).expectFirst("article > .uc-footer:last-child");
            assertThat(footer.select(".uc-unreviewed").text()).isEqualTo(unreviewed(pack, entry, labels));
            assertThat(footer.select(".uc-disclaimer").text())
                    .isEqualTo(labels.text(view == View.CARD ? "disclaimer.short" : "disclaimer"));
        });
    }

    private static String unreviewed(ContentPack pack, Entry entry, Labels labels) {
        String translation = pack.translation(entry.id()).isPresent() ? " " + labels.text("review.translation") : "";
        return labels.text("review.none") + translation;
    }

    static Stream<Arguments> everyRegion() {
        return Specimens.PACK.regions().stream().map(Region::code).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("everyRegion")
    void theCrisisTextIsTheFirstThingInEveryDocument(String region) {
        HtmlRenderer html = HtmlRenderer.builder().region(region).build();
        String crisis = squeezed(CrisisText.of(Specimens.PACK, region).text());
        Entry entry = Specimens.PACK.entry("topics/default");

        assertThat(Stream.of(
                        html.page(Specimens.PACK, entry.id()),
                        html.gallery(List.of(Specimens.PACK)),
                        html.message(Specimens.PACK, 404, "Nothing here", "Sorry.")))
                .allSatisfy(document -> assertThat(
                                Jsoup.parse(document).expectFirst("main").text())
                        .startsWith(crisis));
    }

    @ParameterizedTest
    @MethodSource("everyRegion")
    void theCrisisTextIsTheFirstThingInEveryPlainText(String region) {
        TextRenderer text = TextRenderer.builder().region(region).build();
        String crisis = squeezed(CrisisText.of(Specimens.PACK, region).text());

        assertThat(Specimens.PACK.entries())
                .allSatisfy(entry -> assertThat(squeezed(text.render(Specimens.PACK, entry.id())))
                        .startsWith(crisis));
    }

    private static Element fragment(String html) {
        return Jsoup.parseBodyFragment(html).body().child(0);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
