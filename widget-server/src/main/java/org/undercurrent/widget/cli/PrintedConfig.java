package org.undercurrent.widget.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a server would run with, in the form of a file of settings, and where each comes from. */
record PrintedConfig(CommandSpec command, Settings settings) {
    private static final List<String> ASIDE = List.of("--help", "--version", "--print-config", "--config");

    void print(PrintWriter out) {
        command.options().stream()
                .filter(option -> !ASIDE.contains(option.longestName()))
                .forEach(option -> print(option, out));
    }

    private void print(OptionSpec option, PrintWriter out) {
        String name = option.longestName().substring(2);
        out.println("# " + settings.origin(command, option));
        out.println(text(option.getValue()).map(value -> name + " = " + value).orElse("# " + name + " ="));
    }

    private static Optional<String> text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(String::valueOf);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            String.join(",", list.stream().map(String::valueOf).toList()));
        }
        return Optional.of(String.valueOf(value));
    }
}
