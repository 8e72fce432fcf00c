package org.undercurrent.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Templates in a folder of the class path. */
record ClasspathTemplates(ClassLoader loader, String folder) implements TemplateSource {

    @Override
    public Optional<String> find(String name) throws IOException {
        try (InputStream bytes = loader.getResourceAsStream(folder + "/" + name)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public String toString() {
        return "class path folder '" + folder + "'";
    }
}
