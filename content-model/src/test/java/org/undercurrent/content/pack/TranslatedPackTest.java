package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Difference;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Topic;
import org.undercurrent.content.Translation;

class TranslatedPackTest {
    static final String HELPLINES = """
            {"regions": [{"code": "001", "name": "El mundo"}, {"code": "US", "name": "Estados Unidos"}],
             "helplines": [{"id": "us-emergency", "name": "Emergencias", "channels": [{}]},
                           {"id": "directory", "name": "Un directorio", "channels": [{"display": "ejemplo.org"}]}]}""";
    private static final String TOPIC = """
            {"topics": [{"id": "t", "follows": "1.0.0", "title": "Título", "summary": "Resumen.", "lede": "L.", "author": "Una traductora",
              "sections": [{"id": "s", "heading": "Sección", "text": "Véase [esto](term:w). [](cite:smith2020)"}]}]}""";
    static final String NOTICE = translated("crisis-notices", "n", "\"introduction\": \"I.\", \"steps\": [\"Llame.\"]");

    private final MemoryPack master = new MemoryPack();
    private final MemoryPack spanish = MemoryPack.named(
                    "acme/es",
                    "\"translates\": \"acme/en-US\", \"files\": [\"helplines.json\", \"topics.json\", \"crisis-notices.json\"]")
            .with("helplines.json", HELPLINES)
            .with("topics.json", TOPIC)
            .with("crisis-notices.json", NOTICE);

    private static String translated(String kind, String id, String members) {
        return "{\"%s\": [{\"id\": \"%s\", \"follows\": \"1.0.0\", \"title\": \"T\", \"summary\": \"S.\", %s}]}"
                .formatted(kind, id, members);
    }

    private void adding(String file, String text) {
        spanish.replacing("pack.json", "\"topics.json\"", "\"topics.json\", \"" + file + "\"")
                .with(file, text);
    }

    @Test
    void wordsComeFromTheTranslationAndAllElseFromTheMaster() {
        Topic topic = (Topic) spanish.read(master).entry("topics/t");
        assertThat(topic.title()).isEqualTo("Título");
        assertThat(topic.sections().get(0).heading()).isEqualTo("Sección");
        assertThat(topic.sections().get(0).kind())
                .isEqualTo(((Topic) master.read().entry("topics/t"))
                        .sections()
                        .get(0)
                        .kind());
        assertThat(topic.header().provenance().created()).hasToString("2026-01-01");
        assertThat(topic.header().provenance().author()).isEqualTo("Una traductora");
    }

    @Test
    void aTranslatedEntrySaysWhatItFollows() {
        EntryId topic = EntryId.parse("topics/t");
        assertThat(spanish.read(master).translation(topic)).contains(new Translation("acme/en-US", "1.0.0"));
        assertThat(master.read().translation(topic)).isEmpty();
    }

    @Test
    void whatIsNotTranslatedIsAbsent() {
        assertThat(spanish.read(master).entries()).extracting(Entry::id).hasToString("[topics/t, crisis-notices/n]");
    }

    @Test
    void aLinkToWhatIsNotTranslatedBecomesItsWords() {
        RichText text = ((Topic) spanish.read(master).entry("topics/t"))
                .sections()
                .get(0)
                .text();
        assertThat(text.links()).isEmpty();
        assertThat(text.plainText()).isEqualTo("Véase esto.");
        assertThat(text.citations()).containsExactly("smith2020");
    }

    @Test
    void aReadingListLeavesOutWhatIsNotTranslated() {
        master.replacing("collections.json", "[\"topics/t\"]", "[\"terms/w\", \"topics/t\"]");
        adding("collections.json", translated("collections", "l", "\"introduction\": \"I.\""));
        Collection list = (Collection) spanish.read(master).entry("collections/l");
        assertThat(list.entries()).hasToString("[topics/t]");
    }

    @Test
    void aHelplineKeepsItsNumberAndGetsItsName() {
        ContentPack pack = spanish.read(master);
        assertThat(pack.helplines("US").get(0).name()).isEqualTo("Emergencias");
        assertThat(pack.helplines("US").get(0).channels().get(0).display()).isEqualTo("911");
        assertThat(pack.helplines("001").get(0).channels().get(0).display()).isEqualTo("ejemplo.org");
    }

    @Test
    void figuresKeepTheirNumbersAndGetTheirLabels() {
        adding("evidence.json", translated("evidence", "e", """
                        "statement": "Ayudó.", "caveats": ["Pocos estudios."], "figures": [{"caption": "C", "note": "N",
                         "differences": [{"label": "Etiqueta", "measure": "M", "timePoint": "T", "population": "P"}]}]"""));
        Evidence evidence = (Evidence) spanish.read(master).entry("evidence/e");
        Difference row = (Difference) evidence.figures().get(0).rows().get(0);
        assertThat(row.label()).isEqualTo("Etiqueta");
        assertThat(row.value()).isEqualByComparingTo("0.62");
    }

    @Test
    void aComparisonTakesTheTranslatedCells() {
        adding("comparisons.json", translated("comparisons", "c", "\"introduction\": \"I.\""));
        adding("options.json", """
                {"dimensions": [{"id": "focus", "name": "Foco"}],
                 "options": [{"id": "one", "name": "Uno", "cells": {"focus": {"text": "Esto."}}},
                             {"id": "two", "name": "Dos", "cells": {"focus": {"text": "Eso."}}}]}""");
        Comparison comparison = (Comparison) spanish.read(master).entry("comparisons/c");
        assertThat(comparison
                        .options()
                        .get(0)
                        .cell(comparison.dimensions().get(0))
                        .text()
                        .plainText())
                .isEqualTo("Esto.");
    }

    @Test
    void aPackThatExtendsATranslationInheritsWhatIsTranslated() {
        ContentPack partner = MemoryPack.named("partner/es", "\"extends\": \"acme/es\", \"files\": [\"myths.json\"]")
                .with("myths.json", MemoryPack.entry("myths", "m", "\"fact\": \"F. [x](topic:t)\""))
                .read(spanish, master);
        assertThat(partner.entries()).extracting(Entry::id).hasToString("[topics/t, myths/m, crisis-notices/n]");
        assertThat(partner.translation(EntryId.parse("topics/t"))).isPresent();
        assertThat(partner.translation(EntryId.parse("myths/m"))).isEmpty();
    }
}
