package org.undercurrent.widget.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.snapshot.Snapshot;
import picocli.CommandLine.Option;

/** Which packs a command works on. */
final class Content {
    /** Between two; alone it would be taken for none, and none means all or the built-in. */
    static final String COMMA = "(?<=[^,]),";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            split = COMMA,
            splitSynopsisLabel = ",",
            description =
                    "A pack to use; repeat it for more. Of each language the last is used. Without it: the built-in packs.")
    private List<Path> directories = List.of();

    /** Where they are; none when they are built in. */
    List<Path> directories() {
        return List.copyOf(directories);
    }

    /** Reads them. */
    List<ContentPack> packs() {
        requireDirectories();
        return directories.isEmpty()
                ? Snapshot.builtIn()
                : directories.stream().map(ContentPack::read).toList();
    }

    void requireDirectories() {
        directories.forEach(Content::requireDirectory);
    }

    /** The language of a pack, as it is asked for. */
    static String tag(ContentPack pack) {
        return pack.imprint().language().toLanguageTag();
    }

    static void requireDirectory(Path pack) {
        if (pack.toString().isEmpty() || !Files.isDirectory(pack)) {
            throw new IllegalArgumentException(
                    "no directory '" + pack + "'; a pack is a directory that holds pack.json (looked at "
                            + pack.toAbsolutePath().normalize() + ")");
        }
    }
}
