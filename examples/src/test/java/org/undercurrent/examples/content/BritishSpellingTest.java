package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Entry;
import org.undercurrent.content.RichText;
import org.undercurrent.content.pack.ContentPack;

/** Writes every word that the spelling map changes, in its sentence, to {@code target/british-spelling.txt} for a person to read. */
class BritishSpellingTest {
    private static final Path OVERRIDES =
            Path.of("../content-model/src/main/resources/META-INF/undercurrent/packs/psychodynamic-depression/en-GB");

    @Test
    void inheritedProseDiffersInSingleWordsOnly() throws IOException {
        ContentPack american = ContentPack.bundled(Locale.US);
        ContentPack british = ContentPack.bundled(Locale.UK);
        List<String> changes = new ArrayList<>();
        american.entries().stream()
                .filter(entry -> !Files.exists(OVERRIDES.resolve(entry.id() + ".json")))
                .forEach(entry -> changes.addAll(changes(entry, british.entry(entry.id()))));
        Files.write(Path.of("target/british-spelling.txt"), changes);
        assertThat(changes).isNotEmpty();
    }

    private static List<String> changes(Entry american, Entry british) {
        List<String> before = sentences(american);
        List<String> after = sentences(british);
        assertThat(after).as("sentences of %s", american.id()).hasSameSizeAs(before);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                assertThat(after.get(i).split(" ")).hasSameSizeAs(before.get(i).split(" "));
                changes.add(american.id() + ": " + before.get(i) + " -> " + after.get(i));
            }
        }
        return changes;
    }

    private static List<String> sentences(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.title(), entry.header().summary()),
                        entry.texts().map(RichText::plainText))
                .flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+")))
                .toList();
    }
}
