package org.undercurrent.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.Kind;

class BundledTemplatesTest {
    /** A frame stands alone, so its script is part of it; the policy sent with it allows just this one, by its hash. */
    private static final String FRAME_SCRIPT = "<script>${script}</script>";

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/undercurrent/templates");

    @Test
    void everyKindHasATemplate() {
        assertThat(Arrays.stream(Kind.values()).map(kind -> FOLDER.resolve(kind.scheme() + ".ftlh")))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void templatesNeverDisableEscaping() throws IOException {
        assertThat(sources())
                .noneMatch(source -> source.matches("(?s).*(no_esc|noautoesc|autoesc|outputformat|\\?html).*"));
    }

    @Test
    void templatesNeverReachForTheEngine() throws IOException {
        assertThat(sources())
                .noneMatch(source -> source.matches("(?s).*(\\?new|\\?api|\\?eval|\\?interpret|\\.class).*"));
    }

    @Test
    void templatesHaveNoInlineEventHandlersStylesOrScripts() throws IOException {
        assertThat(sources().map(source -> source.replace(FRAME_SCRIPT, "")))
                .noneMatch(source -> source.matches(
                        "(?s).*(\\son[a-z]+\\s*=|\\sstyle\\s*=|<script(?! (async|defer) src=\"\\$\\{home})).*"));
    }

    @Test
    void onlyTheFrameHoldsAScriptAndItComesFromJava() throws IOException {
        assertThat(sources().filter(source -> source.contains(FRAME_SCRIPT)))
                .containsExactly(read(FOLDER.resolve("frame.ftlh")));
    }

    /** The engine loads all of its built-ins, 178 classes, for the first one that a template names: 4 % of a start. */
    @ParameterizedTest
    @ValueSource(strings = {"topic", "key-points", "card", "evidence", "question", "myth", "story", "checklist"})
    void whatTheFirstReaderWaitsForNamesNoBuiltInOfTheEngine(String name) {
        assertThat(read(FOLDER.resolve(name + ".ftlh"))).doesNotContainPattern("\\?[a-z]");
    }

    @Test
    void everyAttributeIsQuoted() throws IOException {
        assertThat(sources()).noneMatch(source -> source.matches("(?s).*<[a-z][^<>]*\\s[a-z-]+=\\$\\{.*"));
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList().stream().map(BundledTemplatesTest::read);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
