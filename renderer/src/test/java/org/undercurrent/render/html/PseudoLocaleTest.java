package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.PseudoLabels;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.View;

/** No word in a fragment is hard-wired: it comes from the content or from a label. */
class PseudoLocaleTest {
    private static final ContentPack PACK = Specimens.PACK;
    private static final Pattern ADDRESS = Pattern.compile("doi\\.org/\\S+");

    @ParameterizedTest
    @EnumSource(View.class)
    void everyWordOfAFragmentComesFromTheContentOrFromALabel(View view) {
        HtmlRenderer marked = HtmlRenderer.builder()
                .labels(PseudoLabels.marked("ltr"))
                .region("US")
                .view(view)
                .build();
        Set<String> content = content();

        for (Entry entry : PACK.entries()) {
            Document fragment = Jsoup.parseBodyFragment(marked.render(PACK, entry.id()));
            for (String words :
                    Stream.concat(texts(fragment), attributes(fragment)).toList()) {
                String unmarked = outside(ADDRESS.matcher(words).replaceAll(""));
                Set<String> left = words(unmarked);
                left.removeAll(content);
                assertThat(left).as("%s: '%s'", entry.id(), words).isEmpty();
            }
        }
    }

    @Test
    void theSearchFindsAHardWiredWord() {
        assertThat(words(outside("\u27e6a \u27e6b\u27e7 c\u27e7 Sources 12"))).containsExactly("Sources");
    }

    @Test
    void rightToLeftIsTheDirectionOfTheFragmentAndOfItsDrawings() {
        HtmlRenderer rightToLeft =
                HtmlRenderer.builder().labels(PseudoLabels.marked("rtl")).build();
        Document fragment = Jsoup.parseBodyFragment(rightToLeft.render(PACK, "evidence/default"));

        assertThat(fragment.expectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(fragment.select(".uc-chart text:not([text-anchor])").eachAttr("x"))
                .isNotEmpty()
                .allMatch(x -> x.equals("100%"));
    }

    @Test
    void theStylesheetKnowsNoLeftAndNoRight() {
        assertThat(HtmlRenderer.builder().build().stylesheet())
                .doesNotContainPattern(
                        "(margin|padding|border)-(left|right)|text-align: (left|right)|[;{ ](left|right):");
    }

    /** Words in a drawing are broken into lines, so a drawing is read as one. */
    private static Stream<String> texts(Document fragment) {
        List<String> drawings = fragment.select("svg").stream()
                .map(drawing ->
                        String.join(" ", drawing.select("title, desc, text").eachText()))
                .toList();
        fragment.select("svg").remove();
        return Stream.concat(
                drawings.stream(),
                fragment.body().getAllElements().stream()
                        .map(element -> element.children().isEmpty() ? element.wholeText() : element.ownText()));
    }

    private static Stream<String> attributes(Document fragment) {
        return fragment.select("[aria-label], [data-label]").stream()
                .map(element -> element.attr("aria-label") + " " + element.attr("data-label"));
    }

    /** What stands outside all marks. */
    private static String outside(String words) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            depth += character == '\u27e6' ? 1 : 0;
            outside.append(depth == 0 ? character : ' ');
            depth -= character == '\u27e7' ? 1 : 0;
        }
        return outside.toString();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All words of the files of the pack. */
    private static Set<String> content() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pack"))) {
            Set<String> words = new TreeSet<>();
            for (Path file : files.toList()) {
                words.addAll(words(Files.readString(file).replace("\\n", " ")));
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
