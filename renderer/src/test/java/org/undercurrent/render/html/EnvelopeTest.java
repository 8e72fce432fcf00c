package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
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
        assertThat(walked(pack, region)).allSatisfy(id -> startsWithTheCrisisText(html, pack, region, id));
    }

    @Tag("nightly")
    @ParameterizedTest
    @MethodSource("everyPackRegionAndView")
    void theCrisisTextIsTheFirstThingInEveryFragmentOfEveryRegion(ContentPack pack, String region, View view) {
        HtmlRenderer html = HtmlRenderer.builder().region(region).view(view).build();
        assertThat(pack.ids()).allSatisfy(id -> startsWithTheCrisisText(html, pack, region, id));
    }

    private static void startsWithTheCrisisText(HtmlRenderer html, ContentPack pack, String region, EntryId id) {
        Element fragment = fragment(html.render(pack, id));
        assertThat(fragment.text())
                .startsWith(squeezed(CrisisText.of(pack, region).text()));
        assertThat(fragment.child(0).className()).isEqualTo("uc-crisis");
    }

    /** Every entry for the world and one region with lines of its own; for the others one of each kind. */
    private static List<EntryId> walked(ContentPack pack, String region) {
        if (List.of("001", "US").contains(region)) {
            return pack.ids();
        }
        return Stream.of(Kind.values())
                .flatMap(kind ->
                        pack.ids().stream().filter(id -> id.kind() == kind).limit(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyPackRegionAndView")
    void everyFragmentSaysThatNobodyReviewedItAndThatItIsNoAdvice(ContentPack pack, String region, View view) {
        HtmlRenderer html = HtmlRenderer.builder().region(region).view(view).build();

        Labels labels = Labels.of(pack.imprint().language());

        assertThat(walked(pack, region)).allSatisfy(id -> {
            Element footer = fragment(html.render(pack, id)).expectFirst("article > .uc-footer:last-child");
            String translated = pack.translation(id).isPresent() ? " " + labels.text("review.translation") : "";
            assertThat(footer.select(".uc-unreviewed").text()).isEqualTo(labels.text("review.none") + translated);
            assertThat(footer.select(".uc-disclaimer").text())
                    .isEqualTo(labels.text(view == View.CARD ? "disclaimer.short" : "disclaimer"));
        });
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
