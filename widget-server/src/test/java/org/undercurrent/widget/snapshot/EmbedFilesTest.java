package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that pages get is a small copy of the one that people read. */
class EmbedFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/undercurrent/embed");
    private static final Path MINIFIER =
            Path.of("node_modules/terser/bin/terser").toAbsolutePath();
    private static final String PLACE = "__UNDERCURRENT__";
    private static final String SETTINGS = """
            {"base":"https://widgets.example.org","version":"0.1.0","languages":["en-US","en-GB","es"],"regions":\
            ["001","US","GB","IE","CA","AU","NZ","IN","DE","FR","ES","NL","IT","AT","BE","BG","HR","CY","CZ","DK","EE","FI",\
            "GR","HU","LV","LT","LU","MT","PL","PT","RO","SK","SI","SE"]}""";

    @Test
    void theServedScriptIsAtMostTwoAndAHalfKilobytes() throws IOException {
        assertThat(gzipped(read("embed.min.js").replace(PLACE, SETTINGS))).hasSizeLessThanOrEqualTo(2_500);
    }

    @Test
    void thePlaceOfTheSettingsOccursOnce() throws IOException {
        assertThat(read("embed.js").split(PLACE, -1)).hasSize(2);
        assertThat(read("embed.min.js").split(PLACE, -1)).hasSize(2);
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

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BestGzip(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What gzip -9 does. */
    private static final class BestGzip extends GZIPOutputStream {
        private BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
