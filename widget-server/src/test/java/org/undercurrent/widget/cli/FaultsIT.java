package org.undercurrent.widget.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar on a machine where something is wrong. */
@Tag("nightly")
@Timeout(300)
class FaultsIT {
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    private Process run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    private List<String> complaints() throws IOException {
        return Files.readAllLines(folder.resolve("err.txt")).stream()
                .filter(line -> !line.matches("\\d+ %"))
                .toList();
    }

    private String export(Path site, String regions) {
        return "export " + site + " --base-url https://example.org --languages es --regions " + regions;
    }

    private void thenExported(Path site) throws Exception {
        assertThat(run(Jar.command(export(site, "ES"))).waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "render topics/what-is-psychodynamic-therapy", "--help", "serve --print-config"})
    void aPipeThatNobodyReadsAndADiskThatIsFullEndInOneLine(String line) throws Exception {
        Process closed = run(Jar.command(line));
        closed.getInputStream().close();
        assertThat(closed.waitFor()).isEqualTo(1);
        assertThat(complaints()).singleElement().asString().contains("the output was cut off");

        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "no /dev/full on this system");
        Process lost = new ProcessBuilder(Jar.command(line))
                .redirectOutput(full.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(lost.waitFor()).isEqualTo(1);
        assertThat(complaints()).singleElement().asString().contains("no room for it");
    }

    /** A limit on the size of files is a full disk that needs no rights: what is larger cannot be written. */
    @Test
    void anExportWithoutRoomEndsInOneLineAndIsFinishedByTheNext() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path site = folder.resolve("site");
        thenExported(undisturbed);

        String command = String.join(" ", Jar.command(export(site, "ES")));
        Process cramped = run(List.of("bash", "-c", "ulimit -f 40; exec " + command));

        assertThat(cramped.waitFor()).isEqualTo(2);
        assertThat(complaints()).singleElement().asString().contains("cannot export to '" + site + "'", "with room");
        assertThat(site.resolve(".undercurrent/manifest.json")).doesNotExist();
        thenExported(site);
        assertThat(Jar.digests(site)).isEqualTo(Jar.digests(undisturbed));
    }

    @Test
    void anExportKilledAtAnyMomentIsFinishedByTheNext() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path site = folder.resolve("site");
        thenExported(undisturbed);
        Random random = new Random(20261122);
        for (int i = 0; i < 8; i++) {
            Process killed = run(Jar.command(export(site, i % 2 == 0 ? "ES,GB" : "ES,US")));
            killed.waitFor(500 + random.nextInt(4000), TimeUnit.MILLISECONDS);
            killed.destroyForcibly().waitFor();
        }

        thenExported(site);

        assertThat(Jar.digests(site)).isEqualTo(Jar.digests(undisturbed));
    }

    /**
     * Slow headers, slow bodies, slow reading: 800 connections, again when the server has closed them all. Lasts longer with
     * {@code -Dslow.seconds=60}.
     */
    @ParameterizedTest
    @CsvSource({"-H -i 2 -x 24", "-B -i 2 -s 8192 -x 10", "-X -n 2 -w 10 -y 20 -z 32 -k 3"})
    void slowClientsTakeNothingFromOthers(String mode) throws Exception {
        String tool = tool("slowhttptest");
        Process server = run(Jar.command("--port 0"));
        String line = server.inputReader(UTF_8).readLine();
        URI topic = URI.create(line.substring(line.indexOf("http"), line.indexOf(" (")))
                .resolve("v1/en-US/GB/topics/what-is-psychodynamic-therapy.html");
        String seconds = System.getProperty("slow.seconds", "20");
        String attack = tool + " -c 800 -r 400 -p 5 -l " + seconds + " " + mode + " -u " + topic;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(seconds));
        HttpClient client = HttpClient.newHttpClient();
        while (System.nanoTime() < end) {
            Process slow = attack(attack);
            while (slow.isAlive()) {
                thenServed(client, topic);
            }
            assertThat(Files.readString(folder.resolve("slow.txt"))).contains("service available:");
        }

        thenServed(HttpClient.newHttpClient(), topic);
    }

    private Process attack(String command) throws IOException {
        Process attack = new ProcessBuilder(command.split(" "))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("slow.txt").toFile())
                .start();
        started.add(attack);
        return attack;
    }

    private static void thenServed(HttpClient client, URI topic) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(topic).timeout(Duration.ofSeconds(10)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** Without it the test is skipped, loudly. */
    private static String tool(String name) {
        String found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse("");
        if (found.isEmpty()) {
            System.err.printf("%n%s%nA TEST IS SKIPPED: no %s (on Debian: apt-get install)%n%n", "*".repeat(100), name);
        }
        Assumptions.assumeFalse(found.isEmpty(), "no " + name);
        return found;
    }
}
