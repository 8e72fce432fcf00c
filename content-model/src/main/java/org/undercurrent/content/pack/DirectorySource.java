package org.undercurrent.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a pack from a directory, and nothing outside it. */
record DirectorySource(Path directory) implements PackSource {

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path root = directory.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.newInputStream(file));
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
