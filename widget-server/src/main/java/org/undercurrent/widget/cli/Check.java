package org.undercurrent.widget.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.InvalidPackException;
import org.undercurrent.content.pack.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every problem of some packs. */
@Command(
        name = "check",
        description =
                "Reports every problem of packs, and reviews that no longer count; exits with 1 when there are any.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PACK", description = "A directory that holds pack.json.")
    private List<Path> packs = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        packs.forEach(Content::requireDirectory);
        long broken = packs.stream().filter(pack -> !sound(pack)).count();
        return broken == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean sound(Path directory) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            ContentPack pack = ContentPack.read(directory);
            List<Problem> stale = pack.staleReviews();
            stale.forEach(out::println);
            out.println(pack + ": " + outcome(stale.size()) + " in "
                    + pack.entries().size() + " entries");
            return stale.isEmpty();
        } catch (InvalidPackException invalid) {
            out.println(invalid.getMessage());
            return false;
        }
    }

    /** A pack whose reviews no longer count loads, but its readers are told that nobody has reviewed it. */
    private static String outcome(int staleReviews) {
        return switch (staleReviews) {
            case 0 -> "no problems";
            case 1 -> "1 review that no longer counts";
            default -> staleReviews + " reviews that no longer count";
        };
    }
}
