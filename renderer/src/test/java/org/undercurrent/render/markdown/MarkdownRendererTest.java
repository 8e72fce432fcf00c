package org.undercurrent.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.RichText;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Sources;
import org.undercurrent.render.Specimens;
import org.undercurrent.render.outline.Outline;

class MarkdownRendererTest {
    private static final URI BASE = URI.create("https://widgets.example.org");
    /** Stands in no text. */
    private static final String NODE = "\u241f";

    private static final Parser PARSER = Parser.builder().build();
    private final MarkdownRenderer markdown =
            MarkdownRenderer.builder().region("US").baseUrl(BASE).build();

    static Stream<ContentPack> packs() {
        return Stream.concat(
                Stream.of(Specimens.PACK),
                ContentPack.bundledLanguages().stream().map(ContentPack::bundled));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void itIsReadBackAsTheSameDocument(ContentPack pack) {
        assertThat(pack.ids())
                .allSatisfy(id -> assertThat(outlined(PARSER.parse(markdown.render(pack, id))))
                        .isEqualTo(outlined(markdown.document(pack, id))));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyTextOfAnEntryIsInIt(ContentPack pack) {
        assertThat(pack.entries()).allSatisfy(entry -> {
            String words = words(PARSER.parse(markdown.render(pack, entry.id())));
            assertThat(words).contains(squeezed(entry.title()));
            assertThat(entry.texts()
                            .filter(text -> !entry.header().keyPoints().contains(text))
                            .flatMap(text -> text.inlines().stream()))
                    .filteredOn(RichText.Words.class::isInstance)
                    .allSatisfy(inline -> assertThat(words).contains(squeezed(((RichText.Words) inline).text())));
        });
    }

    @Test
    void theCrisisLinesComeFirstWithTheirNumbersAsLinks() {
        String topic = markdown.render(Specimens.PACK, "topics/default");

        assertThat(topic).startsWith("**In danger now? Call [911](tel:911).**\n");
        assertThat(words(PARSER.parse(topic)).replace(" ", ""))
                .startsWith(CrisisText.of(Specimens.PACK, "US").text().replace(" ", ""));
    }

    @Test
    void everyEntryOfEveryRegionBeginsWithItsLines() {
        assertThat(Specimens.PACK.regions()).allSatisfy(region -> {
            MarkdownRenderer here =
                    MarkdownRenderer.builder().region(region.code()).build();
            String crisis = CrisisText.of(Specimens.PACK, region.code()).text().replace(" ", "");
            assertThat(Specimens.PACK.ids())
                    .allSatisfy(id -> assertThat(words(PARSER.parse(here.render(Specimens.PACK, id)))
                                    .replace(" ", ""))
                            .startsWith(crisis));
        });
    }

    @Test
    void citationsAreNumberedAsTheirSources() {
        assertThat(markdown.render(Specimens.PACK, "questions/default"))
                .contains("a source. \\[1\\]", "\n1. Smith A", "\n2. An Agency");
    }

    @Test
    void withABaseAddressEntriesAreLinkedAndThePageStandsAtTheEnd() {
        assertThat(markdown.render(Specimens.PACK, "questions/default"))
                .contains("[term](https://widgets.example.org/en-US/US/terms/default)")
                .endsWith("(https://widgets.example.org/en-US/US/questions/default)\n");
        assertThat(MarkdownRenderer.builder().build().render(Specimens.PACK, "questions/default"))
                .contains("a term and a source")
                .doesNotContain("widgets.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. not a list",
                "12) not a list",
                "- not a list",
                "+ not a list",
                "* not *a* list",
                "# not a heading",
                "====",
                "----",
                "> not a quote",
                "    not code",
                "`not code`",
                "```not code",
                "~~~not code",
                "<b>not bold</b>",
                "<https://not.a/link>",
                "[not](https://a.link)",
                "[not]: https://a.definition",
                "![not](https://an.image)",
                "ends with !",
                "back\\slash \\* and \\",
                "&lt; stays &amp; &#65;",
                "snake_case_words and __dunder__",
                "a*b*c **d**",
                "javascript:alert(1)",
                "| not | a | table |",
                "two\nlines",
                "a\ttab"
            })
    void whatLooksLikeMarkdownStaysText(String hostile) {
        MarkdownDocument document =
                new MarkdownDocument(new Inlines(new Sources(), id -> Optional.of(URI.create("https://a.link"))));
        document.outline(new Outline(List.of(
                new Outline.Heading(1, hostile),
                new Outline.Prose(RichText.plain(hostile)),
                new Outline.Prose(new RichText(List.of(new RichText.ItemList(true, List.of(RichText.plain(hostile)))))),
                new Outline.Prose(new RichText(List.of(new RichText.Paragraph(List.of(
                        new RichText.Words(hostile),
                        new RichText.WebLink(
                                URI.create("https://a.link"), List.of(new RichText.Words(hostile)))))))))));

        String written = MarkdownRenderer.WRITER.render(document.root());

        assertThat(outlined(PARSER.parse(written))).isEqualTo(outlined(document.root()));
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        String before = markdown.render(Specimens.PACK, "evidence/default");
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(markdown.render(Specimens.PACK, "evidence/default")).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** All text; a space stands where a link or a stress begins. */
    private static String words(Node document) {
        return String.join(
                " ",
                outlined(document).stream()
                        .filter(part -> !part.startsWith(NODE))
                        .toList());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The types of all nodes but text, and the words between them. */
    private static List<String> outlined(Node node) {
        List<String> outlined = new ArrayList<>();
        outline(node, outlined);
        return outlined.stream().map(MarkdownRendererTest::squeezed).toList();
    }

    private static void outline(Node node, List<String> outlined) {
        boolean inline = node instanceof Text || node.getClass().getSimpleName().equals("SoftLineBreak");
        String words = node instanceof Text text
                ? text.getLiteral()
                : inline ? " " : NODE + node.getClass().getSimpleName();
        int last = outlined.size() - 1;
        if (inline && last >= 0 && !outlined.get(last).startsWith(NODE)) {
            outlined.set(last, outlined.get(last) + words);
        } else {
            outlined.add(words);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            outline(child, outlined);
        }
    }
}
