package org.undercurrent.widget.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.TemplateSource;
import org.undercurrent.widget.SmallPack;
import org.undercurrent.widget.snapshot.HeaderRule;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

class ExportTest {
    @TempDir
    private Path folder = Path.of("");

    private Path site = folder;
    private SmallPack pack = new SmallPack(folder);

    @BeforeEach
    void prepare() {
        site = folder.resolve("site");
        pack = SmallPack.in(folder.resolve("pack"), "dreams", "sleep");
    }

    private Snapshot snapshot() {
        return Snapshot.builder()
                .pack(pack.read())
                .baseUrl(URI.create("https://widgets.example.org"))
                .build();
    }

    private Export.Summary export() {
        return new Export(snapshot(), site).run(done -> {});
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return tree;
    }

    @Test
    void everyPathIsAFileWithTheServersBytesAndACompressedOneBesideIt() throws IOException {
        Snapshot snapshot = snapshot();
        export();

        for (String path : snapshot.paths().toList()) {
            Path file = site.resolve(ExportedFile.name(path));
            Response response = snapshot.respond(Request.get(path));
            assertThat(ByteBuffer.wrap(Files.readAllBytes(file))).as(path).isEqualTo(response.body());
            byte[] compressed = Files.readAllBytes(Path.of(file + ".gz"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                    .as(path)
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void theTreeHoldsNothingElseButThePageForAllElseAndOurOwnFolder() throws IOException {
        export();

        assertThat(tree(site).keySet())
                .contains(
                        "index.html",
                        "404.html",
                        "en-US/GB/topics/dreams.html",
                        "v1/en-US/001/topics/sleep.card.html.gz",
                        ".undercurrent/manifest.json",
                        ".undercurrent/nginx.conf",
                        ".undercurrent/Caddyfile",
                        ".undercurrent/lock")
                .hasSize(2 * (int) snapshot().paths().count() + 2 + 4);
    }

    @Test
    void aSecondRunWritesNothing() {
        Export.Summary first = export();
        Export.Summary second = export();

        assertThat(first.written()).isEqualTo(first.files());
        assertThat(second).isEqualTo(new Export.Summary(first.files(), 0, 0));
    }

    @Test
    void theSameExportRunAgainCountsAnew() {
        Export export = new Export(snapshot(), site);
        Export.Summary first = export.run(done -> {});

        assertThat(export.run(done -> {})).isEqualTo(new Export.Summary(first.files(), 0, 0));
    }

    @Test
    void progressCountsEachPathThatIsDoneInOrder() {
        List<Long> told = new ArrayList<>();
        Export export = new Export(snapshot(), site);
        export.run(told::add);

        assertThat(told)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, export.size()).boxed().toList());
    }

    @Test
    void eachPathThatFailsIsNamedOnceInALineWithItsReason() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                templates.resolve("topic.ftlh"), "<p>a</p>\n<#if entry.id.id == 'sleep'>${entry.nosuch}</#if>");
        Snapshot failing = Snapshot.builder()
                .pack(pack.read())
                .html(HtmlRenderer.builder()
                        .templates(TemplateSource.directory(templates))
                        .build())
                .build();

        assertThatThrownBy(() -> new Export(failing, site).run(done -> {}))
                .isInstanceOf(IncompleteExportException.class)
                .satisfies(incomplete -> assertThat(
                                String.valueOf(incomplete.getMessage()).lines().skip(1))
                        .hasSize(8)
                        .doesNotHaveDuplicates()
                        .allMatch(line -> line.contains("/topics/sleep")
                                && line.contains("topic.ftlh:2: ")
                                && line.contains(": entry.nosuch (check the name")));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(site.resolve(".undercurrent"));
        Files.createDirectories(site.resolve("robots.txt/in-its-place"));

        assertThatThrownBy(this::export)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot export to '" + site + "': 'robots.txt': ");
    }

    @ParameterizedTest
    @CsvSource({"/c++/w, ^/c\\+\\+/w(", "/a(b, ^/a\\(b(", "/my%20site, ^/my site("})
    void theSnippetsTakeTheBasePathByTheLetter(String base, String pattern) throws IOException {
        Snapshot elsewhere = Snapshot.builder()
                .pack(pack.read())
                .baseUrl(URI.create("https://example.org" + base))
                .build();
        new Export(elsewhere, site).run(done -> {});

        assertThat(site.resolve(".undercurrent/nginx.conf"))
                .content()
                .contains("location ~ \"" + pattern.replace("\\", "\\\\") + "?<file>");
        assertThat(site.resolve(".undercurrent/Caddyfile")).content().contains("\"" + pattern + "?P<file>");
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsGoneIsRemoved() throws IOException {
        export();
        pack.topics("Other words.", "dreams");

        Export.Summary summary = export();

        assertThat(summary.removed()).isPositive();
        assertThat(summary.written()).isPositive().isLessThan(summary.files());
        assertThat(tree(site).keySet()).noneMatch(name -> name.contains("sleep"));
        assertThat(site.resolve("v1/en-US/GB/topics/dreams.html")).content().contains("Other words.");
    }

    @Test
    void aPathFromHereIsOneTooAndIsNamedAsItWasGiven() throws IOException {
        site = Path.of("").toAbsolutePath().relativize(site);
        export();
        pack.topics("Other words.", "dreams");

        assertThat(export().removed()).isPositive();
        assertThat(tree(site).keySet()).noneMatch(name -> name.contains("sleep"));
        Files.writeString(site.resolve(".undercurrent/manifest.json"), "[]");
        assertThatThrownBy(this::export)
                .hasMessageStartingWith("'" + site.resolve(".undercurrent/manifest.json") + "' is not as");
    }

    @Test
    void twoAtOnceDoNotMeet() {
        assertThatThrownBy(() -> new Export(snapshot(), site).run(done -> export()))
                .hasStackTraceContaining("another export to '" + site + "' is under way; wait for it");

        export();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void anInterruptedRunIsFinishedByTheNext() throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        new Export(snapshot(), undisturbed).run(done -> {});
        pack.topics("Words of a run that was stopped.", "dreams", "sleep", "gone");
        AtomicLong budget = new AtomicLong(20);
        assertThatThrownBy(() -> new Export(snapshot(), site).run(done -> {
                    if (budget.decrementAndGet() < 0) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped");
        assertThat(site.resolve(".undercurrent/manifest.json")).doesNotExist();
        pack.topics("First words.", "dreams", "sleep");

        export();

        Map<String, String> expected = tree(undisturbed);
        expected.replaceAll((name, text) -> text.replace("/undisturbed", "/site"));
        assertThat(tree(site)).isEqualTo(expected);
    }

    @Test
    void whatIsNotOursIsNeitherOverwrittenNorRemoved() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "mine");

        assertThatThrownBy(this::export)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a new or an empty directory");
        assertThat(site.resolve("index.html")).hasContent("mine");
    }

    @Test
    void aFileAddedLaterStays() throws IOException {
        export();
        Files.writeString(site.resolve("CNAME"), "widgets.example.org");

        export();

        assertThat(site.resolve("CNAME")).exists();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsSaid() throws IOException {
        Files.writeString(site, "a file");

        assertThatThrownBy(this::export).hasMessageContaining("is a file; give a directory");
    }

    @Test
    void theManifestNamesEveryFileWithItsDigest() throws IOException {
        export();

        assertThat(Manifest.names(site.resolve(".undercurrent/manifest.json")))
                .containsExactlyInAnyOrderElementsOf(tree(site).keySet().stream()
                        .filter(name -> !name.startsWith(".undercurrent"))
                        .toList());
        assertThat(Files.readString(site.resolve(".undercurrent/manifest.json")))
                .contains("\"index.html\":\"" + Manifest.digest(Files.readAllBytes(site.resolve("index.html"))));
    }

    @Test
    void aBrokenManifestIsSaidWithOneRemedy() throws IOException {
        export();
        Files.writeString(site.resolve(".undercurrent/manifest.json"), "[]");

        assertThatThrownBy(this::export)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("manifest.json' is not as an export left it; export to a new directory");
    }

    @Test
    void exactlyOneRuleGivesEachPathTheServersHeaders() {
        Snapshot snapshot = snapshot();
        List<HeaderRule> rules = snapshot.headerRules();
        for (String path : snapshot.paths().toList()) {
            List<HeaderRule> fitting =
                    rules.stream().filter(rule -> path.matches(rule.pattern())).toList();
            assertThat(fitting).as(path).hasSize(1);

            Map<String, String> sent =
                    new TreeMap<>(snapshot.respond(Request.get(path)).headers());
            sent.keySet().removeAll(List.of("ETag", "Vary", "Content-Length"));
            assertThat(filled(fitting.get(0), path)).as(path).isEqualTo(sent);
        }
    }

    private static Map<String, String> filled(HeaderRule rule, String path) {
        Map<String, String> headers = new TreeMap<>(rule.headers());
        headers.replaceAll((name, value) -> value.contains("$")
                ? Pattern.compile(rule.pattern()).matcher(path).replaceFirst(value.replaceAll("\\$(\\w+)", "\\${$1}"))
                : value);
        return headers;
    }
}
