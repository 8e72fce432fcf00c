package org.undercurrent.widget.cli;

import java.util.concurrent.Callable;
import org.undercurrent.content.pack.PackSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the files of a pack. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of the files of a pack, for editors that check while you write.",
        mixinStandardHelpOptions = true)
final class Schema implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(PackSchema.text().stripTrailing());
        return ExitCode.OK;
    }
}
