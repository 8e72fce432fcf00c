package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.render.RenderException;
import org.undercurrent.render.Specimens;

class OwnTemplatesTest {

    @Test
    void aTemplateOfADirectoryStandsInForOurs(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("question.ftlh"), "<h${h1}>Q: ${entry.title}</h${h1}>");
        HtmlRenderer html = HtmlRenderer.builder()
                .templates(TemplateSource.directory(directory))
                .build();

        assertThat(html.render(Specimens.PACK, "questions/default"))
                .contains("<h2>Q: " + Specimens.PACK.entry("questions/default").title() + "</h2>")
                .startsWith("<article")
                .contains("uc-crisis", "uc-sources", "uc-unreviewed", "uc-disclaimer");
        assertThat(html.render(Specimens.PACK, "myths/default"))
                .isEqualTo(HtmlRenderer.builder().build().render(Specimens.PACK, "myths/default"));
    }

    @Test
    void aTemplateOfTheClassPathStandsInForOurs() {
        TemplateSource source = TemplateSource.classpath(getClass().getClassLoader(), "own-templates");

        assertThat(HtmlRenderer.builder().templates(source).build().render(Specimens.PACK, "myths/default"))
                .contains("<p>From the class path.</p>");
    }

    @Test
    void theFirstSourceThatHasATemplateWins() {
        HtmlRenderer html = HtmlRenderer.builder()
                .templates(having("myth.ftlh", "first"))
                .templates(having("myth.ftlh", "second"))
                .build();

        assertThat(html.render(Specimens.PACK, "myths/default"))
                .contains("first")
                .doesNotContain("second");
    }

    @ParameterizedTest
    @MethodSource("bundledTemplatesThatBeginADocument")
    void wholeDocumentsAreAlwaysOurs(String document) {
        Map<String, String> told = new HashMap<>(Map.of("myth.ftlh", "<p>fine</p>"));
        HtmlRenderer html = HtmlRenderer.builder()
                .baseUrl(URI.create("https://widgets.example.org"))
                .templates(name -> Optional.ofNullable(told.get(name)))
                .build();
        told.put(document, "<p>mine</p>");

        assertThat(documents(html))
                .hasSize(4)
                .allSatisfy(made ->
                        assertThat(made).contains("uc-crisis", "In danger now?").doesNotContain("<p>mine</p>"));
    }

    static Stream<String> bundledTemplatesThatBeginADocument() throws IOException {
        return bundled(source -> source.startsWith("<!DOCTYPE html>"));
    }

    private static Stream<String> bundled(Predicate<String> wanted) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("src/main/resources/META-INF/undercurrent/templates"))) {
            for (Path file : files) {
                if (wanted.test(Files.readString(file))) {
                    names.add(file.getFileName().toString());
                }
            }
        }
        return names.stream();
    }

    private static List<String> documents(HtmlRenderer html) {
        EntryId entry = EntryId.parse("myths/default");
        return List.of(
                html.page(Specimens.PACK, entry),
                html.frame(Specimens.PACK, entry, ""),
                html.gallery(List.of(Specimens.PACK)),
                html.message(Specimens.PACK, 404, "Nothing here", "Sorry."));
    }

    @Test
    void everyBundledTemplateIsCheckedOrRefusedAsNeverUsed() throws IOException {
        assertThat(bundled(source -> true))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThatThrownBy(() -> built(name, "${nowhere}"))
                        .isInstanceOf(InvalidTemplateException.class)
                        .hasMessageStartingWith("template " + name)
                        .hasMessageMatching("(?s).*: (is never used, for whole documents are always ours \\(.{20,}\\)"
                                + "|fails on the specimen .*)"));
    }

    @ParameterizedTest
    @MethodSource("bundledTemplatesThatBeginADocument")
    void aTemplateOfADocumentIsRefusedForItIsNeverUsed(String document) {
        assertThatThrownBy(() -> built(document, "<p>mine</p>"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith(
                        "template " + document + ": is never used, for whole documents are always ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a note",
                "<template>",
                "<textarea>",
                "<title>",
                "<plaintext>",
                "<xmp>",
                "<noscript>",
                "<select>",
                "<svg><textarea></svg>",
                "<svg></svg><title>",
                "<body hidden>"
            })
    void whatCouldSwallowTheNoticesBelowIsRefusedWithItsLine(String template) {
        assertThatThrownBy(() -> built("question.ftlh", "<p>fine</p>\n<#if false>" + template + "</#if>"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith("template question.ftlh:2: '<")
                .hasMessageContaining("it can swallow the sources and notices that follow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden>",
                "<details>",
                "</div>",
                "</div><div hidden>",
                "<p><b></p></b>",
                "<div hidden/>",
                "<p title='",
                "<p title=\"x\"<p>a</p>",
                "<svg><g></svg>",
                "<${'ti'}tle>a</${'ti'}tle>",
                "<${'!'}-- a",
                "<#if nested>a<#else><dialog></#if>"
            })
    void whatIsNotClosedInItsPlaceIsRefused(String template) {
        assertThatThrownBy(() -> built("question.ftlh", "<h${h1}>${entry.title}</h${h1}>\n" + template))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageMatching("(?s)template question\\.ftlh: it makes '</?[a-z!].* \\(.{20,}\\)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign only = true><p>${only?c}</p>",
                "<#assign once = 'a'>\n<p class=\"x\">${once} < 3</p>",
                "<p>one<br>two<br/><input type=checkbox checked disabled></p>",
                "<svg viewBox=\"0 0 1 1\"><title>A name</title><path d=\"M0 0\"/></svg>",
                "<header><h${h1} title='a > b'>${entry.title}</h${h1}></header>",
                "<table><tr><td data-only=\"a\">a</td></tr></table>"
            })
    void whatOnlyLooksForbiddenIsAllowed(String template) {
        assertThatCode(() -> built("question.ftlh", template)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${entry.title?no_esc}|?no_esc",
                "${entry.title?<#-- -->noEsc}|?noEsc",
                "${entry.title? no_esc}|no_esc",
                "<#noautoesc>${entry.title}</#noautoesc>|<#noautoesc",
                "<#outputformat `XML`>x</#outputformat>|<#outputformat",
                "<#autoesc>x</#autoesc>|<#autoesc",
                "<#ftl output_format=`plainText`>x|<#ftl",
                "${entry?api.class}|?api",
                "${`freemarker.template.utility.Execute`?new()}|?new",
                "<@`<b>`?interpret/>|?interpret",
                "${`1`?eval}|?eval",
                "${`1`?eval_json}|?eval_json",
                "<b onclick=`x()`>a</b>|onclick",
                "<b onmouseover = x>a</b>|onmouseover",
                "<b <#if true>onfocus=`x()`</#if>>a</b>|onfocus",
                "<script>1</script>|<script",
                "<p style=`color:red`>a</p>|style",
                "<a href=`javascript:x()`>a</a>|javascript:",
                "<a href=`JaVaScRiPt:x()`>a</a>|JaVaScRiPt:",
                "<iframe src=x></iframe>|<iframe",
                "${.data_model.x}|.data_model"
            })
    void aForbiddenConstructIsRefusedWithTemplateLineAndRemedy(String template, String construct) {
        assertThatThrownBy(() -> built("question.ftlh", "<p>fine</p>\n" + template))
                .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidTemplateException.class))
                .satisfies(refused -> {
                    assertThat(refused.template()).isEqualTo("question.ftlh");
                    assertThat(refused.line()).isEqualTo(2);
                })
                .hasMessageStartingWith("template question.ftlh:2: '")
                .hasMessageContaining(construct)
                .hasMessageMatching("(?s).* is not allowed \\(.{20,}\\)");
    }

    @Test
    void whatTheSourceHidesIsFoundInTheOutput() {
        assertThatThrownBy(() -> built("question.ftlh", "<${'scr'}ipt>x()</${'scr'}ipt>"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("it makes '<script'");
    }

    @Test
    void anIncludedTemplateIsScannedToo() {
        Map<String, String> templates =
                Map.of("question.ftlh", "<#include 'mine.ftlh'>", "mine.ftlh", "\n\n${entry.title?no_esc}");

        assertThatThrownBy(() -> HtmlRenderer.builder()
                        .templates(name -> Optional.ofNullable(templates.get(name)))
                        .build())
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith("template mine.ftlh:3: '?no_esc'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n<#if entry>", "\n${entry.titel}", "\n<@text of=entry.title/>", "\n${label('scources')}"})
    void whatFailsOnASpecimenIsRefusedWithItsLine(String template) {
        assertThatThrownBy(() -> built("question.ftlh", template))
                .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidTemplateException.class))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(2))
                .hasMessageStartingWith("template question.ftlh:2: fails on the specimen 'questions/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${entry.titel}|The following has evaluated to null or missing: entry.titel"
                        + " (check the name; where it may be missing, ask <#if entry.titel??> first)",
                "${label('scources')}|no label 'scources'; labels are in /META-INF/undercurrent/labels/en-US.properties"
                        + " (check the spelling)",
                "<@text of=entry.title/>|expected 'of' to be of type RichText but was String (check the expression after 'of=')",
                "${title('x')}|java.lang.ClassCastException: class java.lang.String cannot be cast",
                "${'a'?number}|Can't convert this string to number: \"a\"",
                "${entry.title?nosuch}|Unknown built-in: \"nosuch\"",
                "</#if>|Encountered \"</#if>\" (check the syntax there)",
                "<#if entry.title|Unexpected end of file reached. (check the syntax there)"
            })
    void whatFailsOnASpecimenIsSaidInOneLine(String template, String problem) {
        assertThatThrownBy(() -> built("question.ftlh", "\n" + template))
                .hasMessageStartingWith(
                        "template question.ftlh:2: fails on the specimen 'questions/default': " + problem)
                .hasMessageNotContainingAny("\n");
    }

    @Test
    void anIncludedTemplateThatIsBrokenIsNamedWithItsLine() {
        Map<String, String> templates =
                Map.of("question.ftlh", "<#include 'mine.ftlh'>", "mine.ftlh", "\n\n<#if entry>");

        assertThatThrownBy(() -> HtmlRenderer.builder()
                        .templates(name -> Optional.ofNullable(templates.get(name)))
                        .build())
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith(
                        "template mine.ftlh:3: fails on the specimen 'questions/default': Unexpected end");
    }

    @Test
    void aMemberThatOnlySomeEntriesHaveIsFoundOnTheMinimalSpecimen() {
        assertThatThrownBy(() -> built("story.ftlh", "${entry.contentNote}"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("'stories/minimal'");
    }

    @Test
    void theCardIsCheckedOnEveryKind() {
        assertThatThrownBy(() -> built("card.ftlh", "${entry.disclosure}"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith("template card.ftlh:1: ");
    }

    @Test
    void anIncludeThatIsNowhereSaysWhatWasTried(@TempDir Path directory) {
        TemplateSource other = TemplateSource.directory(directory);

        assertThatThrownBy(() -> HtmlRenderer.builder()
                        .templates(having("question.ftlh", "<#include 'missing.ftlh'>"))
                        .templates(other)
                        .build())
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("missing.ftlh")
                .hasMessageContaining("a map, directory '" + directory + "', bundled templates");
    }

    @Test
    void theEngineItselfReachesNoClassesAndNoRuntimeMembers() {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("new.ftlh", "${'freemarker.template.utility.Execute'?new()('id')}");
        loader.putTemplate("api.ftlh", "${entry?api.hashCode()}");
        loader.putTemplate("class.ftlh", "${entry.getClass().getName()}");
        TemplateEngine engine = new TemplateEngine(loader);

        for (String name : new String[] {"new.ftlh", "api.ftlh", "class.ftlh"}) {
            assertThatThrownBy(() -> engine.render(
                            name, "myths/default", Map.of("entry", Specimens.PACK.entry("myths/default"))))
                    .as(name)
                    .isInstanceOf(RenderException.class);
        }
    }

    private static void built(String name, String template) {
        HtmlRenderer.builder().templates(having(name, template)).build();
    }

    private static TemplateSource having(String name, String template) {
        return new TemplateSource() {
            @Override
            public Optional<String> find(String asked) {
                return asked.equals(name) ? Optional.of(template) : Optional.empty();
            }

            @Override
            public String toString() {
                return "a map";
            }
        };
    }
}
