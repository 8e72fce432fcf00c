package org.undercurrent.widget.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script beside a jar. */
@Timeout(240)
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {
    private static final String OURS = ".* org\\.undercurrent\\.\\S+ source: shared objects file \\(top\\)";
    private static final String[] MAKES_AN_ARCHIVE = {"--print-config"};

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");
    private Path cache = Path.of("");
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void install() throws IOException {
        install("clinic");
    }

    private void install(String name) throws IOException {
        folder = Files.createDirectory(temporary.resolve(name));
        cache = temporary.resolve("cache");
        Files.copy(Path.of("bin/undercurrent"), script());
        Files.setPosixFilePermissions(script(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of("target/undercurrent.jar"), jar());
        writtenLongAgo(jar());
    }

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    private Path script() {
        return folder.resolve("undercurrent");
    }

    private Path jar() {
        return folder.resolve("undercurrent.jar");
    }

    private static void writtenLongAgo(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    private Process run(String... arguments) throws IOException {
        return run(List.of("sh", script().toString()), "", arguments);
    }

    private Process run(List<String> command, String javaOptions, String... arguments) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", javaOptions);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** Whether classes of ours came from an archive on top of the Java's own. */
    private boolean usesArchive() throws IOException {
        Path log = temporary.resolve("loaded");
        String option = "-Xlog:class+load:file=" + log;
        output(run(List.of("sh", script().toString()), option, "--version"));
        return Files.readString(log).lines().anyMatch(line -> line.matches(OURS));
    }

    @Test
    void theFirstRunMakesAnArchiveThatTheNextUses() throws Exception {
        assertThat(output(run("--version"))).startsWith("undercurrent ");
        assertThat(archives(folder)).as("only what serves makes one").isEmpty();

        assertThat(output(run(MAKES_AN_ARCHIVE))).contains("port = 8080");

        assertThat(archives(folder)).hasSize(1);
        assertThat(usesArchive()).isTrue();
        assertThat(cache).doesNotExist();
    }

    @Test
    @Tag("nightly")
    void anArchiveThatDoesNotFitIsNeitherUsedNorMentioned() throws Exception {
        output(run(MAKES_AN_ARCHIVE));
        Path archive = archives(folder).get(0);
        Files.delete(archive);
        Files.writeString(archive, "of another Java");

        Process process = run("--version");

        assertThat(output(process)).matches("undercurrent \\S+\n");
        assertThat(process.waitFor()).isZero();
        assertThat(usesArchive()).isFalse();
    }

    @Test
    @Tag("nightly")
    void anotherJarGetsAnotherArchiveInPlaceOfTheOld() throws Exception {
        output(run(MAKES_AN_ARCHIVE));
        Path old = archives(folder).get(0);

        Files.setLastModifiedTime(jar(), FileTime.from(Instant.parse("2026-02-02T00:00:00Z")));
        output(run(MAKES_AN_ARCHIVE));

        assertThat(archives(folder)).hasSize(1).doesNotContain(old);
        assertThat(usesArchive()).isTrue();
    }

    @Test
    @Tag("nightly")
    void whoMayNotWriteBesideTheJarKeepsTheArchiveInTheirCache() throws Exception {
        Files.createDirectory(cache);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(asNobody());
        command.addAll(List.of("sh", script().toString()));

        assertThat(output(run(command, "", MAKES_AN_ARCHIVE))).contains("port = 8080");

        assertThat(archives(cache.resolve("undercurrent"))).hasSize(1);
        assertThat(archives(folder)).isEmpty();
        assertThat(usesArchive()).isTrue();
    }

    /** Nothing is forbidden to root, so it becomes somebody else. */
    private static List<String> asNobody() {
        return System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.of();
    }

    @Test
    void itBecomesTheServerSoSignalsAndExitCodesAreItsOwn() throws Exception {
        install("of a clinic");
        Process process = run("serve", "--port", "0");
        assertThat(process.inputReader(UTF_8).readLine()).startsWith("Undercurrent is at http://127.0.0.1:");
        assertThat(process.info().command())
                .hasValueSatisfying(command -> assertThat(command).endsWith("java"));

        process.toHandle().destroy();

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(run("serve", "--port", "nothing").waitFor()).isEqualTo(2);
    }

    @Test
    void withoutAJarItSaysWhereToPutOne() throws Exception {
        Files.delete(jar());

        Process process = run("--version");

        assertThat(output(process)).contains("no undercurrent.jar").hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
