package org.undercurrent.widget.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.widget.SmallPack;

/** The jar as it is run, in a process of its own. */
@Timeout(120)
class UndercurrentJarIT {
    private static final String TOPIC = "v1/en-US/US/topics/what-is-psychodynamic-therapy.html";

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    private Process run(String line, String... javaOptions) throws IOException {
        return start(new ProcessBuilder(Jar.command(line, javaOptions)));
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static BufferedReader output(Process process) {
        return process.inputReader(UTF_8);
    }

    private static URI address(Process process) throws IOException {
        String line = output(process).readLine();
        assertThat(line).matches("Undercurrent is at http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl\\+C stops it\\)");
        return URI.create(line.substring(line.indexOf("http"), line.indexOf(" (")));
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void itSaysWhereItIsOnceItAnswersAndNothingElse() throws Exception {
        Process process = run("--port 0");
        URI address = address(process);

        HttpResponse<String> response = get(HttpClient.newHttpClient(), address.resolve(TOPIC));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("911", "988");
        process.toHandle().destroy();
        assertThat(output(process).lines()).isEmpty();
    }

    @Test
    void logLinesAreJsonWhereThatIsAskedFor() throws Exception {
        Process process = run("--port 0 --access-log --log-format json");
        get(HttpClient.newHttpClient(), address(process).resolve(TOPIC + "?who=me"));

        try (JsonReader line =
                Json.createReader(new StringReader(output(process).readLine()))) {
            JsonObject logged = line.readObject();
            assertThat(logged.keySet()).containsExactly("time", "level", "logger", "message");
            assertThat(logged.getString("message")).matches("GET full 200 \\d+ us");
        }
    }

    @Test
    void anExportThatCannotBeWholeListsWhatFailedAndSaysNothingElse(@TempDir Path folder) throws Exception {
        SmallPack pack = SmallPack.in(folder.resolve("pack"), "dreams");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("topic.ftlh"), "<#if entry.id.id == 'dreams'>${entry.nosuch}</#if>");

        Process process = run("export " + folder.resolve("site") + " --base-url https://example.org --content "
                + pack.directory() + " --templates " + templates);

        List<String> lines =
                output(process).lines().filter(line -> !line.matches("\\d+ %")).toList();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(lines).first().isEqualTo("not everything could be rendered:");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(8)
                .allMatch(line -> line.startsWith("/") && line.contains("topic.ftlh:1: "));
    }

    @Test
    void logLinesAreOneARecordInUtc() throws Exception {
        Process process = run("--port 0 --access-log --log-format text", "-Duser.timezone=Asia/Tokyo");
        HttpClient client = HttpClient.newHttpClient();
        URI topic = address(process).resolve(TOPIC);
        get(client, topic);
        get(client, topic);

        for (String line : List.of(output(process).readLine(), output(process).readLine())) {
            assertThat(line).matches("\\S+Z INFO org\\.undercurrent\\.access GET full 200 \\d+ us");
            assertThat(Instant.parse(line.substring(0, line.indexOf(' '))))
                    .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        }
    }

    @Test
    void whoSetUpLoggingKeepsIt() throws Exception {
        Process process = run("--port 0 --access-log", "-Djava.util.logging.SimpleFormatter.format=mine:%5$s%n");
        get(HttpClient.newHttpClient(), address(process).resolve(TOPIC));

        assertThat(output(process).readLine()).startsWith("mine:GET full 200");
    }

    @Test
    void theSignalToStopLosesNoRequest() throws Exception {
        Process process = run("serve --port 0");
        URI topic = address(process).resolve(TOPIC);
        CountDownLatch underWay = new CountDownLatch(8 * 20);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Future<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(clients.submit(() -> askUntilNobodyListens(topic, underWay)));
        }
        underWay.await();

        process.toHandle().destroy();

        int answers = 0;
        for (Future<Integer> run : runs) {
            answers += run.get();
        }
        assertThat(answers).isGreaterThanOrEqualTo(8 * 20);
        assertThat(process.waitFor()).isEqualTo(128 + 15);
        clients.shutdownNow();
    }

    /** Only a connection that was never taken may fail; a request that was sent has an answer. */
    private static int askUntilNobodyListens(URI topic, CountDownLatch underWay) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        int answers = 0;
        try {
            while (true) {
                assertThat(get(client, topic).statusCode()).isEqualTo(200);
                answers++;
                underWay.countDown();
            }
        } catch (ConnectException gone) {
            return answers;
        }
    }

    @Test
    void aPortInUseIsOneLineAndExitCode2() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process process = run("--port " + taken.getLocalPort());

            assertThat(output(process).lines()).singleElement().asString().contains("choose another port");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void anExportKilledHalfwayIsFinishedByTheNext(@TempDir Path folder) throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path site = folder.resolve("site");
        assertThat(export(undisturbed).waitFor()).isZero();

        for (String until : List.of("10 %", "60 %")) {
            Process killed = export(site);
            BufferedReader lines = output(killed);
            for (String line = lines.readLine(); line != null && !line.equals(until); ) {
                line = lines.readLine();
            }
            killed.destroyForcibly().waitFor();
            assertThat(site.resolve(".undercurrent/manifest.json")).doesNotExist();
        }

        assertThat(export(site).waitFor()).isZero();
        assertThat(Jar.digests(site)).isEqualTo(Jar.digests(undisturbed));
    }

    @Test
    void anExportToWhereItRunsRemovesWhatIsGone(@TempDir Path site) throws Exception {
        String line = "export . --base-url https://example.org --languages es --regions ";
        for (String region : List.of("ES", "PT")) {
            Process export = start(new ProcessBuilder(Jar.command(line + region)).directory(site.toFile()));
            assertThat(output(export).lines().toList().toString()).contains(" files in .: ");
        }

        assertThat(site.resolve("es/PT")).isNotEmptyDirectory();
        assertThat(site.resolve("es/ES")).doesNotExist();
    }

    @Test
    void everyPathIsAnsweredWhereJavaGivesLittleMemory() throws Exception {
        URI address = address(run("--port 0", "-Xmx96m", "-XX:MaxDirectMemorySize=8m"));
        HttpClient client = HttpClient.newHttpClient();
        List<String> entries = Json.createReader(new StringReader(
                        get(client, address.resolve("v1/en-US/catalog.json")).body()))
                .readObject()
                .getJsonArray("entries")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("id"))
                .toList();
        for (String region : List.of("US", "GB")) {
            for (String entry : entries) {
                assertThat(get(client, address.resolve("v1/en-US/" + region + "/" + entry + ".json"))
                                .statusCode())
                        .as(entry)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void moreMemoryThanJavaGivesIsRefusedAtTheStart() throws Exception {
        Process process = run("--port 0 --memory 100", "-Xmx96m");

        assertThat(output(process).lines())
                .singleElement()
                .asString()
                .contains("memory of 100 MiB is more than this Java gives, which is 72 MiB")
                .contains("-XX:MaxDirectMemorySize=134m");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    /** Under util-linux' script, which gives a command a terminal of its own. */
    @Test
    void theBarIsDrawnOnATerminalAndNeverIntoAFile(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script (on Debian: apt-get install bsdutils)");
        Path kept = folder.resolve("kept.txt");

        exportOnTerminal(folder.resolve("first"), "2>" + kept);
        assertThat(kept).content().contains("10 %", "100 %").doesNotContain("\u001B", "\r");

        String shown = exportOnTerminal(folder.resolve("second"), ">" + kept);
        assertThat(shown).contains("Export", "100%").doesNotContain("10 %");
        assertThat(kept).content().contains(" files in ");
    }

    private String exportOnTerminal(Path site, String redirection) throws Exception {
        String command = String.join(" ", Jar.command(exportOf(site))) + " " + redirection;
        Process process = start(new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null"));
        process.getOutputStream().close();
        String shown = String.join("\n", output(process).lines().toList());
        assertThat(process.waitFor()).isZero();
        return shown;
    }

    private static String exportOf(Path site) {
        return "export " + site + " --base-url https://example.org --languages es --regions ES";
    }

    private Process export(Path site) throws IOException {
        return run(exportOf(site));
    }

    @Test
    void anEntryIsPrintedAsUtf8() throws Exception {
        Process process = run("render topics/what-is-psychodynamic-therapy --region GB");

        assertThat(String.join("\n", output(process).lines().toList()))
                .contains("116 123")
                .doesNotContain("\uFFFD");
        assertThat(process.waitFor()).isZero();
    }
}
