package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.render.RenderException;
import org.undercurrent.render.Specimens;

class BrokenTemplateTest {

    @Test
    void anUnknownVariableIsReportedWithEntryTemplateAndLine() {
        assertThatThrownBy(() -> render("<p>fine</p>\n${entry.titel}"))
                .asInstanceOf(InstanceOfAssertFactories.throwable(RenderException.class))
                .satisfies(failed -> {
                    assertThat(failed.entry()).isEqualTo("questions/default");
                    assertThat(failed.template()).isEqualTo("question.ftlh");
                    assertThat(failed.line()).isEqualTo(2);
                })
                .hasMessageStartingWith("cannot render 'questions/default': question.ftlh:2: ")
                .hasMessageContaining("entry.titel");
    }

    @Test
    void aSyntaxErrorIsReportedWithItsLine() {
        assertThatThrownBy(() -> render("fine\n\n<#if entry>"))
                .asInstanceOf(InstanceOfAssertFactories.throwable(RenderException.class))
                .extracting(RenderException::line)
                .isEqualTo(3);
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThatThrownBy(() ->
                        new TemplateEngine(new StringTemplateLoader()).render("x.ftlh", "topics/a", java.util.Map.of()))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith("cannot render 'topics/a': x.ftlh: there is no such template in ");
    }

    @Test
    void aDirectiveWithoutItsParameterSaysWhatItExpects() {
        assertThatThrownBy(() -> render("<@text of=entry.title/>"))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("expected 'of' to be of type RichText but was String");
    }

    @Test
    void anUnknownLabelIsReportedWithTheLine() {
        assertThatThrownBy(() -> render("\n${label('scources')}"))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("question.ftlh:2")
                .hasMessageContaining("no label 'scources'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${entry.class.name}",
                "${entry?api.title}",
                "<#include '/etc/passwd'>",
                "<#include '../labels/en-US.properties'>",
                "${entry.header.provenance.created.plusDays(1)}"
            })
    void theJavaRuntimeAndOtherFilesStayOutOfReach(String template) {
        assertThatThrownBy(() -> render(template)).isInstanceOf(RenderException.class);
    }

    @Test
    void anEmptyTemplateStillHasTheWholeEnvelope() {
        assertThat(render(""))
                .startsWith("<article class=\"uc-entry uc-question\"")
                .contains(
                        "<p>In danger now? Call your local emergency number.</p>", "Not yet reviewed by a clinician.");
    }

    private static String render(String template) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("question.ftlh", template);
        return HtmlRenderer.builder().build(new TemplateEngine(templates)).render(Specimens.PACK, "questions/default");
    }
}
