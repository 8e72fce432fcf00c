package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.undercurrent.widget.snapshot.Answers.text;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that pages get is a small copy of the one that people read. */
class EmbedFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/undercurrent/embed");
    private static final Path MINIFIER =
            Path.of("node_modules/terser/bin/terser").toAbsolutePath();
    private static final String PLACE = "__UNDERCURRENT__";
    private static final Snapshot SNAPSHOT = Snapshot.builder()
            .baseUrl(URI.create("https://widgets.example.org"))
            .build();

    /** What a browser receives, with all languages and regions in it. */
    @ParameterizedTest
    @CsvSource({"/v1/embed.js, 2500", "/v1/embed-frame.js, 1024"})
    void whatPagesLoadIsSmall(String path, int bytes) {
        Response script = SNAPSHOT.respond(new Request("GET", path, "", name -> Optional.of("gzip")));

        assertThat(script.header("Content-Encoding")).contains("gzip");
        assertThat(script.body().remaining()).isBetween(bytes / 2, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"embed.js", "embed.min.js", "embed-frame.js"})
    void thePlaceOfTheSettingsOccursOnce(String script) throws IOException {
        assertThat(read(script).split(PLACE, -1)).hasSize(2);
    }

    @Test
    void whatTheServerWritesIntoItIsPlainWordsAndTheWorldFirst() {
        assertThat(text(SNAPSHOT.respond(Request.get("/v1/embed.js"))))
                .contains("(\"https://widgets.example.org\",\"en-US en-GB es\",\"001ATAU")
                .doesNotContain(PLACE);
        assertThat(text(SNAPSHOT.respond(Request.get("/v1/embed-frame.js"))))
                .endsWith("(\"https://widgets.example.org\");\n");
    }

    /** Needs no node: the map of the small copy holds the text that it was made from. */
    @Test
    void theSmallCopyIsMadeFromTheScriptAsItIs() throws IOException {
        try (JsonReader map = Json.createReader(new StringReader(read("embed.min.js.map")))) {
            assertThat(map.readObject().getJsonArray("sourcesContent").getString(0))
                    .as("run 'npm ci && npm run minify' in widget-server")
                    .isEqualTo(read("embed.js"));
        }
    }

    @Test
    void theMinifierStillGivesTheSameCopy(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(MINIFIER), "no minifier; 'npm ci' in widget-server brings it");
        Files.copy(FOLDER.resolve("embed.js"), folder.resolve("embed.js"));
        List<String> command = List.of(
                "node",
                MINIFIER.toString(),
                "embed.js",
                "--compress",
                "passes=2",
                "--mangle",
                "--source-map",
                "includeSources",
                "--output",
                "embed.min.js");
        Process minifier = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(minifier.waitFor()).isZero();
        assertThat(folder.resolve("embed.min.js")).hasSameTextualContentAs(FOLDER.resolve("embed.min.js"));
    }

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
