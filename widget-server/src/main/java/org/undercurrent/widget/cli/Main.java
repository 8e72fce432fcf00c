package org.undercurrent.widget.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Exit codes: 0 all is well, 1 problems found, 2 bad usage.
 *
 * <pre>{@code java -jar undercurrent.jar serve --port 8080}</pre>
 */
@Command(
        name = "undercurrent",
        description = "Serves, checks and renders explanations of psychodynamic therapy for depression.",
        subcommands = {Serve.class, Check.class, Render.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = "Without a command it serves.")
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits.
     *
     * @param arguments what stands behind the name of the jar
     */
    public static void main(String... arguments) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        String[] command = withCommand(arguments);
        if (command[0].equals("serve")) {
            WarmUp.start();
        }
        int code = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::ofUsage)
                .setExecutionExceptionHandler(Complaints::ofRun)
                .execute(command);
        out.flush();
        err.flush();
        return code;
    }

    /** Options alone are those of {@code serve}. */
    private static String[] withCommand(String... arguments) {
        boolean general = arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
        return general
                ? arguments
                : Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }

    /** Content is UTF-8 whatever the terminal says. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
