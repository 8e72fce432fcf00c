package org.undercurrent.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a pack are read from. Implement it to read packs from somewhere else; override {@code toString()}
 * too, since problems name the source by it.
 */
public interface PackSource {

    /**
     * Opens a file of the pack.
     *
     * @param name relative, with forward slashes, for example {@code topics/dreams.json}
     * @return the bytes, closed by the reader; empty when there is no such file
     * @throws IOException when the file is there but cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * Reads from a directory.
     *
     * @param directory holds {@code pack.json}
     * @return the source
     */
    static PackSource directory(Path directory) {
        return new DirectorySource(directory);
    }

    /**
     * Reads from the class path of this module, where the built-in packs are.
     *
     * @param folder relative to {@code META-INF/undercurrent/packs}, for example {@code psychodynamic-depression/en-US}
     * @return the source
     */
    static PackSource bundled(String folder) {
        return new BundledSource(folder);
    }
}
