package org.undercurrent.render.html;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the templates that come with the renderer; through this class, so that it works on the module path too. */
final class BundledTemplates implements TemplateLoader {
    private static final String FOLDER = "/META-INF/undercurrent/templates/";
    private static final String PREFIX = "${uc}";

    private final String classPrefix;

    BundledTemplates(String classPrefix) {
        this.classPrefix = classPrefix;
    }

    /** Puts the class prefix in once, for it stands in every tag and is the same in every rendering. */
    static Reader prefixed(String template, String classPrefix) {
        return new StringReader(template.replace(PREFIX, classPrefix));
    }

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
        try (InputStream bytes = BundledTemplates.class.getResourceAsStream(FOLDER + source)) {
            if (bytes == null) {
                throw new IOException("no template '" + source + "' among the bundled templates");
            }
            return prefixed(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), classPrefix);
        }
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
