package org.undercurrent.widget.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * The command line. Exit codes: 0 all is well, 1 problems found, 2 bad usage.
 *
 * <pre>{@code java -jar undercurrent.jar serve --port 8080}</pre>
 */
@Command(
        name = "undercurrent",
        description = "Serves, checks and renders explanations of psychodynamic therapy for depression.",
        subcommands = {Check.class, Render.class, ExportFiles.class, Schema.class, New.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = "Without a command it serves.")
public final class Main {
    private static final List<String> GENERAL = List.of("-h", "--help", "-V", "--version");
    private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version", "--print-config");

    private Main() {}

    /**
     * Runs a command and exits.
     *
     * @param arguments what stands behind the name of the jar
     */
    public static void main(String... arguments) {
        logInUtc();
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    /** The JDK reads both when it first logs, so a start loads nothing for it; who set up logging otherwise keeps that. */
    private static void logInUtc() {
        Properties java = System.getProperties();
        if (!java.containsKey(LogFormat.LINE_PROPERTY) && !java.containsKey("java.util.logging.config.file")) {
            java.setProperty(LogFormat.LINE_PROPERTY, LogFormat.LINE);
            java.setProperty("user.timezone", "UTC");
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(System.getenv(), out, err, arguments);
    }

    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(settings(environment, arguments), out, err, arguments);
        } catch (UncheckedIOException | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.flush();
            return ExitCode.USAGE;
        }
    }

    /** Only the server has them, and who asks how it is started may have broken ones. */
    private static Settings settings(Map<String, String> environment, String... arguments) {
        return isServe(arguments) && Collections.disjoint(GENERAL, List.of(arguments))
                ? Settings.of(environment, arguments)
                : Settings.NONE;
    }

    private static int run(Settings settings, PrintWriter out, PrintWriter err, String... arguments) {
        int code = (isServe(arguments) ? serve(settings, arguments) : all(settings))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false) // settings come from --config, which knows where each is from
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::ofUsage)
                .setExecutionExceptionHandler(Complaints::ofRun)
                .execute(isServe(arguments) ? withoutName(arguments) : arguments);
        err.flush();
        return out.checkError() ? cutOff(err, code) : code;
    }

    /** A writer keeps to itself that a pipe was closed or a disk full. */
    private static int cutOff(PrintWriter err, int code) {
        err.println("the output was cut off: nobody reads it any more, or there is no room for it");
        err.flush();
        return code == ExitCode.OK ? ExitCode.SOFTWARE : code;
    }

    /** A start should be fast, so it does not wait until the other commands are known too. */
    private static CommandLine serve(Settings settings, String... arguments) {
        if (Collections.disjoint(ASKING, List.of(arguments))) {
            WarmUp.start();
        }
        return new CommandLine(new Serve(settings))
                .setCommandName("undercurrent serve")
                .setDefaultValueProvider(settings);
    }

    private static CommandLine all(Settings settings) {
        return new CommandLine(new Main()).addSubcommand(new Serve(settings));
    }

    /** Options alone are those of {@code serve}. */
    private static boolean isServe(String... arguments) {
        return arguments.length == 0
                || arguments[0].equals("serve")
                || (arguments[0].startsWith("-") && !GENERAL.contains(arguments[0]));
    }

    private static String[] withoutName(String... arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals("serve");
        return named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    }

    /** Content is UTF-8 whatever the terminal says. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
