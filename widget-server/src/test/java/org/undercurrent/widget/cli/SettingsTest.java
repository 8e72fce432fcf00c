package org.undercurrent.widget.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(Map<String, String> environment, String... arguments) {
        return Main.run(environment, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("undercurrent.properties"), text)
                .toString();
    }

    @Test
    void withoutAnySettingTheDefaultsHold() {
        assertThat(run(Map.of(), "serve", "--print-config")).isZero();
        assertThat(out.toString())
                .contains("# default%nport = 8080%n".formatted())
                .contains("# default%n# base-url =%n".formatted())
                .contains("host = 127.0.0.1")
                .contains("access-log = false", "memory = 128");
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        String file = file("port = 1\nhost = 0.0.0.0\nmanagement-port = 7\naccess-log = true\n");
        Map<String, String> environment =
                Map.of("UNDERCURRENT_CONFIG", file, "UNDERCURRENT_PORT", "2", "UNDERCURRENT_MANAGEMENT_PORT", "3");

        assertThat(run(environment, "serve", "--print-config", "--port", "4")).isZero();

        assertThat(out.toString())
                .contains("# command line%nport = 4%n".formatted())
                .contains("# environment UNDERCURRENT_MANAGEMENT_PORT%nmanagement-port = 3%n".formatted())
                .contains(("# file " + file + "%nhost = 0.0.0.0%n").formatted())
                .contains("access-log = true");
    }

    @Test
    void whatIsPrintedIsAFileThatGivesTheSame() throws IOException {
        run(Map.of(), "--print-config", "--port", "9", "--content", "a,b", "--base-url", "https://example.org");
        String first = out.toString().replaceAll("#[^=\\n]*\\n", "");
        String file = file(out.toString());
        out.getBuffer().setLength(0);

        assertThat(run(Map.of(), "--config", file, "--print-config")).isZero();

        assertThat(out.toString().replaceAll("#[^=\\n]*\\n", "")).isEqualTo(first);
        assertThat(first).contains("port = 9", "content = a,b");
    }

    @Test
    void aSettingThatIsNoneIsNamed() throws IOException {
        assertThat(run(Map.of(), "serve", "--config=" + file("prot = 80"))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("no setting 'prot'", "undercurrent.properties");
    }

    @Test
    void aValueThatDoesNotFitIsRefusedLikeOnTheCommandLine() {
        assertThat(run(Map.of("UNDERCURRENT_PORT", "many"), "serve")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("'many' is not an int");
    }

    @Test
    void aValueThatDoesNotFitIsNamedWithWhereItCameFrom() throws IOException {
        assertThat(run(Map.of("UNDERCURRENT_PORT", "tcp://10.0.0.1:8080"), "serve"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'tcp://10.0.0.1:8080'", "from environment UNDERCURRENT_PORT");
        err.getBuffer().setLength(0);

        String file = file("memory = much");
        assertThat(run(Map.of(), "serve", "--config", file)).isEqualTo(2);
        assertThat(err.toString()).contains("'much'", "from file " + file);
        err.getBuffer().setLength(0);

        assertThat(run(Map.of(), "serve", "--port", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("'many'").doesNotContain("from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "port | 70000 | port 70000 is not a port",
                "management-port | 70000 | port 70000 is not a port",
                "base-url | nonsense | base address 'nonsense'",
                "memory | 0 | memory of 0 MiB",
                "host | nosuch.invalid | no host 'nosuch.invalid'",
                "content | , | no directory ','",
                "templates | \"\" | no directory ''"
            })
    void aValueOutOfItsRangeIsNamedWithItsOptionAndWhereItCameFrom(String option, String value, String expected)
            throws IOException {
        String variable = "UNDERCURRENT_" + option.replace('-', '_').toUpperCase(Locale.ROOT);
        assertThat(run(Map.of(variable, value), "serve")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--" + option + ", from environment " + variable + ": " + expected);
        assertThat(err.toString().lines()).hasSize(1);
        err.getBuffer().setLength(0);

        String file = file(option + " = " + value);
        assertThat(run(Map.of(), "serve", "--config", file)).isEqualTo(2);
        assertThat(err.toString()).startsWith("--" + option + ", from file " + file + ": " + expected);
        err.getBuffer().setLength(0);

        assertThat(run(Map.of(variable, "1"), "serve", "--" + option + "=" + value))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--" + option + ": " + expected);
    }

    @Test
    void theSettingsOfAnImageArePrintedWhereItsFoldersAreNot() {
        Map<String, String> image = Map.of("UNDERCURRENT_CONTENT", "no/such", "UNDERCURRENT_HOST", "nosuch.invalid");

        assertThat(run(image, "--print-config")).isZero();
        assertThat(out.toString()).contains("content = no/such", "host = nosuch.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schema", "check --help", "serve --help", "--help", "--port 80 --version", "new questions dreams"
            })
    void whatDoesNotServeHasNoSettings(String line) {
        assertThat(run(Map.of("UNDERCURRENT_CONFIG", "/nope", "UNDERCURRENT_PORT", "many"), line.split(" ")))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theCommandLineHealsWhatTheEnvironmentHasBroken() {
        assertThat(run(Map.of("UNDERCURRENT_PORT", "tcp://10.0.0.1:8080"), "serve", "--port", "9", "--print-config"))
                .isZero();
        assertThat(out.toString()).contains("# command line%nport = 9%n".formatted());
    }

    @Test
    void helpAndVersionAreAskedForByNobodyButTheCommandLine() {
        Map<String, String> image = Map.of("UNDERCURRENT_VERSION", "0.1.0", "UNDERCURRENT_HELP", "true");

        assertThat(run(image, "serve", "--print-config")).isZero();
        assertThat(out.toString()).contains("port = 8080").doesNotContain("Usage", "undercurrent 0.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "version", "print-config", "config"})
    void whatOnlyTheCommandLineAsksIsNoSetting(String question) throws IOException {
        assertThat(run(Map.of(), "serve", "--config", file(question + " = true")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no setting '" + question + "'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotInUtf8IsOneLineThatSaysSo() throws IOException {
        Path file = folder.resolve("latin.properties");
        Files.writeString(file, "# für die Klinik\nport = 80\n", ISO_8859_1);

        assertThat(run(Map.of(), "serve", "--config", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("latin.properties', which is not in UTF-8; save it as UTF-8");
    }

    @Test
    void aFileThatIsMalformedIsOneLine() throws IOException {
        String file = file("host = \\u12");

        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "serve", "--config", file))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(file + "' is not a properties file");
    }

    @Test
    void aFileThatIsNotThereIsOneLine() {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "serve", "--config", "no/such.properties"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("cannot read settings from 'no/such.properties'");
        err.getBuffer().setLength(0);

        assertThat(run(Map.of("UNDERCURRENT_CONFIG", "no/such.properties"), "serve"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'no/such.properties'", ", from environment UNDERCURRENT_CONFIG");
    }
}
