package org.undercurrent.widget.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.pack.InvalidPackException;
import org.undercurrent.content.pack.Nearest;
import org.undercurrent.widget.export.IncompleteExportException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in one line and without a stack trace; a broken pack gets a line for each problem. */
final class Complaints {
    private static final String AFTER_THE_END = "; leave out the '--' before it, which ends the options";

    private Complaints() {}

    static int ofUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        complain(command, words(wrong) + origin(wrong, arguments) + " (" + name + " --help lists what there is)");
        return ExitCode.USAGE;
    }

    /** Who set a variable long ago does not see it on the command line. */
    private static String origin(ParameterException wrong, String... arguments) {
        if (!(wrong.getArgSpec() instanceof OptionSpec option)
                || !(wrong.getCommandLine().getDefaultValueProvider() instanceof Settings settings)
                || isGiven(option, arguments)) {
            return "";
        }
        return settings.value(option).map(value -> ", from " + value.origin()).orElse("");
    }

    private static boolean isGiven(OptionSpec option, String... arguments) {
        String name = option.longestName();
        return Arrays.stream(arguments).anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
    }

    private static @Nullable String words(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched ? words(unmatched) : wrong.getMessage();
    }

    /** Of several the first: what follows an unknown option may be its value. */
    private static String words(UnmatchedArgumentException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String first = wrong.getUnmatched().get(0);
        if (!wrong.isUnknownOption()) {
            return wrong.getMessage() + suggestion(first, command.subcommands().keySet());
        }
        String name = first.split("=", 2)[0];
        return "Unknown option: '" + name + "'"
                + (command.findOption(name) == null ? suggestion(name, longNames(command)) : AFTER_THE_END);
    }

    private static List<String> longNames(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static String suggestion(String name, Collection<String> known) {
        return meant(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** Who writes only the first words of a name means it too. */
    private static Optional<String> meant(String name, Collection<String> known) {
        return Stream.concat(
                        known.stream().filter(each -> each.startsWith(name + "-")),
                        Nearest.of(name, known.stream()).stream())
                .findFirst();
    }

    /** A pack with problems is what was looked for; everything else that our code refuses is what it was told. */
    static int ofRun(Exception failed, CommandLine command, ParseResult parsed) throws Exception {
        if (failed instanceof InvalidPackException || failed instanceof IncompleteExportException) {
            complain(command, failed.getMessage());
            return ExitCode.SOFTWARE;
        }
        if (failed instanceof IllegalArgumentException || failed instanceof UncheckedIOException) {
            complain(command, failed.getMessage());
            return ExitCode.USAGE;
        }
        throw failed;
    }

    private static void complain(CommandLine command, @Nullable String message) {
        command.getErr().println(message);
        command.getErr().flush();
    }
}
