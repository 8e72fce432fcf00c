package org.undercurrent.render.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Templates in a directory. */
record DirectoryTemplates(Path directory) implements TemplateSource {

    @Override
    public Optional<String> find(String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "directory '" + directory + "'";
    }
}
