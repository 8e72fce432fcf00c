package org.undercurrent.widget.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new entry to start from. */
@Command(
        name = "new",
        description = "Writes a new entry that loads as it is, into a pack; prints it where there is no pack.json.",
        mixinStandardHelpOptions = true)
final class New implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "For example topics or questions.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Lower-case words with hyphens, for example dreams.")
    private String id = "";

    @Option(names = "--into", paramLabel = "DIR", description = "The pack; defaults to the current directory.")
    private Path directory = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Content.requireDirectory(directory);
        String folder = Kind.ofScheme(kind).map(Kind::folder).orElse(kind);
        EntryId entry = EntryId.parse(folder + "/" + id);
        if (Files.exists(directory.resolve("pack.json"))) {
            write(entry, skeleton(entry, ContentPack.read(directory)));
        } else {
            say(skeleton(
                            entry,
                            ContentPack.bundled(ContentPack.bundledLanguages().get(0)))
                    .stripTrailing());
        }
        return ExitCode.OK;
    }

    private static String skeleton(EntryId entry, ContentPack pack) {
        return Skeleton.of(entry, pack, LocalDate.now(ZoneOffset.UTC));
    }

    private void write(EntryId entry, String json) {
        Path file = directory.resolve(entry + ".json").normalize();
        try {
            Files.createDirectories(directory.resolve(entry.kind().folder()));
            Files.writeString(file, json, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw new IllegalArgumentException("'" + file + "' is there already; choose another id", exists);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot write '" + file + "': " + refused.getMessage(), refused);
        }
        say("Wrote " + file + "; add \"" + entry + ".json\" to \"files\" in pack.json");
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
