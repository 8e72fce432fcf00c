package org.undercurrent.widget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.widget.SmallPack;

class MainTest {
    private static final String TOPIC = "topics/what-is-psychodynamic-therapy";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Path pack(String json) throws IOException {
        Files.writeString(folder.resolve("pack.json"), json);
        return folder;
    }

    @ParameterizedTest
    @CsvSource({
        "--help, serve",
        "-h, check",
        "serve --help, --management-port",
        "check --help, PACK",
        "render --help, --region",
        "export --help, --languages",
        "schema --help, JSON Schema",
        "new --help, KIND",
        "--version, undercurrent 0."
    })
    void everyCommandExplainsItself(String line, String expected) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--prot 8080 | Unknown option: '--prot'; did you mean '--port'? (",
                "serve --prt=80 | Unknown option: '--prt'; did you mean '--port'? (",
                "serve --log json | did you mean '--log-format'? (",
                "serve --zebra | Unknown option: '--zebra' (",
                "serve -p 80 | Unknown option: '-p' (",
                "serve -- --port | Unknown option: '--port'; leave out the '--' before it",
                "serve dreams | Unmatched argument at index 0: 'dreams' (",
                "--managment-port 3 | did you mean '--management-port'",
                "srve | did you mean 'serve'",
                "serve --port abc | 'abc' is not an int",
                "serve --port 70000 | --port: port 70000 is not a port; choose one from 0 to 65535",
                "serve --management-port -1 | --management-port: port -1 is not a port",
                "serve --print-config --port 99999 | --port: port 99999 is not a port",
                "serve --print-config --base-url nonsense | --base-url: base address 'nonsense'",
                "serve --base-url ftp://example.org | 'ftp://example.org'",
                "serve --base-url example.org | 'example.org'",
                "serve --base-url https://example.org/?a=b | 'https://example.org/?a=b'",
                "serve --base-url http://[ | 'http://['",
                "serve --base-url https://me@example.org | 'https://me@example.org'",
                "serve --base-url https://example.org:99999 | 'https://example.org:99999'",
                "serve --base-url https://example.org/a/../b | 'https://example.org/a/../b'",
                "serve --memory -1 | --memory: memory of -1 MiB keeps nothing",
                "serve --memory 99999999 | memory of 99999999 MiB is more than this Java gives, which is ",
                "serve --memory 99999999 | start java with -XX:MaxDirectMemorySize=133333333m",
                "serve @pom.xml | '@pom.xml'",
                "serve --host= | --host: no host ''",
                "serve --host [::1] --port 0 | --host: no host '[::1]'; write ::1",
                "serve --content= | --content: no directory ''",
                "serve --content , | --content: no directory ','",
                "serve --templates= | --templates: no directory ''",
                "serve --content no/such/directory | no directory 'no/such/directory'; a pack is a directory",
                "check no/such/directory | no directory 'no/such/directory'",
                "check | PACK",
                "render | ENTRY",
                "render topics/what-is-psychodynamic-terapy | nearest: 'topics/what-is-psychodynamic-therapy'",
                "render nonsense | no entry 'nonsense' in pack",
                "render topics/nonsense --lang en-GB | serve lists all at /v1/en-GB/catalog.json",
                "render topics/what-is-psychodynamic-therapy --region BR | no region 'BR'",
                "render topics/what-is-psychodynamic-therapy --region= | code: expected ISO 3166-1 alpha-2 such as 'GB', or '001' but was '' (the United Kingdom",
                "render topics/what-is-psychodynamic-therapy --region britain | 'britain'",
                "render topics/what-is-psychodynamic-therapy --lang fr | no content in 'fr'; there is en-US",
                "render topics/what-is-psychodynamic-therapy --format pdf | 'pdf'",
                "serve --watch | nothing to watch; --watch goes with --content, --templates or --partners",
                "serve --partners no/such.json | cannot read partners from 'no/such.json'",
                "serve --log-format xml | 'xml'",
                "export | DIR",
                "export somewhere | --base-url",
                "export somewhere --base-url example.org | 'example.org'",
                "export somewhere --base-url https://example.org --languages fr | no content in 'fr'; there is en-US",
                "export somewhere --base-url https://example.org --languages , | no content in ','; there is en-US",
                "export somewhere --base-url https://example.org --regions BR | no region 'BR'; there are 001",
                "export somewhere --base-url https://example.org --regions , | no region ','; there are 001",
                "export pom.xml --base-url https://example.org | 'pom.xml' is a file",
                "export src --base-url https://example.org | 'src' holds files that are not from an export",
                "new songs dreams | kinds are topics",
                "new topics Dreams | 'Dreams'",
                "new topics ../dreams | '../dreams'",
                "new topics | ID",
                "new topics dreams --into no/such/directory | no directory 'no/such/directory'"
            })
    void badUsageIsOneLineThatNamesPlaceAndRemedy(String line, String expected) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(expected).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anOutputThatIsCutOffIsOneLine() {
        PrintWriter closed = new PrintWriter(Writer.nullWriter());
        closed.close();
        closed.print("nobody reads this");

        assertThat(Main.run(closed, new PrintWriter(err), "render", TOPIC)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("the output was cut off");
    }

    @Test
    void aHostThatIsNotThereIsOneLine() {
        assertThat(run("--host", "no-such-host.invalid", "--port", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("no host 'no-such-host.invalid'");
    }

    @Test
    void aPortInUseIsOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(2);
            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains(":" + taken.getLocalPort()).contains("choose another port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 0 --content", "check", "render " + TOPIC + " --content"})
    void everyProblemOfAPackIsReported(String line) throws IOException {
        Path broken = pack("{\"id\": \"acme\", \"language\": \"en-US\", \"surprise\": true, \"files\": []}");
        String[] arguments = (line + " " + broken).split(" ");

        assertThat(run(arguments)).isEqualTo(1);
        assertThat(out.toString() + err)
                .contains("surprise", "version", "problems")
                .doesNotContain("Exception");
    }

    private Path soundPack(String files) throws IOException {
        return pack("""
                {"id": "acme", "language": "en-US", "extends": "psychodynamic-depression/en-US", "version": "1.0.0",
                 "date": "2026-11-22", "title": "Acme", "publisher": "Acme", "author": "Acme", "license": "CC BY 4.0",
                 "funding": "none", "files": [""" + files + "]}");
    }

    @Test
    void aSoundPackIsCalledSound() throws IOException {
        Path sound = soundPack("");

        assertThat(run("check", sound.toString())).isZero();
        assertThat(out.toString()).startsWith("acme/en-US: no problems in ");
    }

    @Test
    void whatIsServedIsExportedForTheLanguagesAndRegionsAskedFor() {
        SmallPack pack = SmallPack.in(folder.resolve("pack"), "dreams");
        String site = folder.resolve("site").toString();
        String line = "export " + site + " --base-url https://example.org --languages en-US --regions GB --content "
                + pack.directory();

        assertThat(run(line.split(" "))).isZero();

        assertThat(err.toString()).contains("10 %", "100 %");
        assertThat(out.toString()).contains(" files in " + site, "0 removed", "nginx and Caddy");
        assertThat(folder.resolve("site/en-US/GB/topics/dreams.html")).exists();
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(run("schema")).isZero();
        assertThat(out.toString()).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "topic"})
    void aNewEntryLoadsIntoThePackThatItIsWrittenInto(String kind) throws IOException {
        Path pack = soundPack("");

        assertThat(run("new", kind, "gentle-days", "--into", pack.toString())).isZero();
        assertThat(out.toString()).contains("gentle-days.json", "\"files\" in pack.json");

        soundPack("\"topics/gentle-days.json\"");
        assertThat(run("render", "topics/gentle-days", "--content", pack.toString()))
                .isZero();
    }

    @Test
    void aNewEntryNeverReplacesAnother() throws IOException {
        Path pack = soundPack("");
        Path there = pack.resolve("topics").resolve("gentle-days.json");
        Files.createDirectories(pack.resolve("topics"));
        Files.writeString(there, "mine");

        assertThat(run("new", "topics", "gentle-days", "--into", pack.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is there already; choose another id");
        assertThat(there).hasContent("mine");
    }

    @Test
    void aNewEntryIsPrintedWhereThereIsNoPack() {
        assertThat(run("new", "questions", "why-dreams", "--into", folder.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("{").contains("\"why-dreams\"", "\"answer\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReviewThatNoLongerCountsIsReported() throws IOException {
        Path stale = pack("""
                {"id": "acme", "language": "en-US", "extends": "psychodynamic-depression/en-US", "version": "1.0.0",
                 "date": "2026-11-22", "title": "Acme", "publisher": "Acme", "author": "Acme", "license": "CC BY 4.0",
                 "funding": "none", "files": ["reviews.json"]}""");
        Files.writeString(stale.resolve("reviews.json"), """
                {"reviews": [{"entry": "%s", "digest": "%s", "reviewer": "Dr Example", "role": "Psychiatrist",
                 "date": "2026-11-01", "due": "2027-11-01"}]}""".formatted(TOPIC, "0".repeat(64)));

        assertThat(run("check", stale.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("reviews.json#/reviews/0/digest", "have it reviewed again")
                .contains("acme/en-US: 1 review that no longer counts in ");
    }

    @ParameterizedTest
    @CsvSource({
        "html, <article",
        "card, <article",
        "JSON, {",
        "jsonld, {",
        "md, **In danger now?",
        "txt, In danger now?",
        "review, In danger now?"
    })
    void anEntryIsPrintedInTheFormatAskedFor(String format, String beginning) {
        assertThat(run("render", TOPIC, "--format", format, "--region", "GB", "--lang", "en-US"))
                .isZero();
        assertThat(out.toString()).startsWith(beginning).contains("116 123");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void ofSeveralPacksInOneLanguageTheLastIsPrinted() {
        SmallPack first = SmallPack.in(folder.resolve("first"), "dreams");
        SmallPack last = SmallPack.in(folder.resolve("last"), "dreams");
        last.topics("Overriding words.", "dreams");

        assertThat(run("render", "topics/dreams", "--content", first.directory() + "," + last.directory()))
                .isZero();
        assertThat(out.toString()).contains("Overriding words.");
    }

    @Test
    void anEntryIsPrintedAsHtmlForTheWorldByDefault() {
        assertThat(run("render", TOPIC)).isZero();
        assertThat(out.toString()).startsWith("<article").contains("findahelpline.com");
    }

    private int serveUntilItSays(String words, String... arguments) throws Exception {
        List<Integer> codes = new CopyOnWriteArrayList<>();
        Thread server = new Thread(() -> codes.add(run(arguments)));
        server.start();
        while (!out.toString().contains(words)) {
            Thread.onSpinWait();
        }
        server.interrupt();
        server.join();
        return codes.get(0);
    }

    @Test
    @Timeout(60)
    void aServerOnAllAddressesSaysThatOtherMachinesNeedAnother() throws Exception {
        assertThat(serveUntilItSays("--base-url", "--host", "0.0.0.0", "--port", "0"))
                .isZero();

        assertThat(out.toString())
                .containsPattern("Undercurrent is at http://localhost:\\d+/ \\(listening on 0\\.0\\.0\\.0:\\d+;")
                .contains("Other machines need --base-url");
    }

    @Test
    @Timeout(60)
    void servingEndsWhenItIsInterrupted() throws Exception {
        assertThat(serveUntilItSays("Management is at", "--port", "0", "--management-port", "0"))
                .isZero();

        assertThat(out.toString())
                .startsWith("Undercurrent is at http://127.0.0.1:")
                .contains("/ (Ctrl+C stops it)");
        assertThat(err.toString()).isEmpty();
    }
}
