package org.undercurrent.render.html;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the templates that come with the renderer; through this class, so that it works on the module path too. */
final class BundledTemplates implements TemplateLoader {
    private static final String FOLDER = "/META-INF/undercurrent/templates/";

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return BundledTemplates.class.getResource(FOLDER + name) == null ? null : name;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        InputStream bytes = BundledTemplates.class.getResourceAsStream(FOLDER + source);
        if (bytes == null) {
            throw new IOException("no template '" + source + "' among the bundled templates");
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // the engine closes the reader, and nothing else is open
    }

    @Override
    public String toString() {
        return "bundled templates";
    }
}
