package org.undercurrent.render.html;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.undercurrent.render.bundled.BundledText;

/** The templates that come with the renderer. */
final class BundledTemplates implements TemplateLoader {
    private static final String FOLDER = "templates/";
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
        return BundledText.has(FOLDER + name) ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return prefixed(BundledText.of(FOLDER + source), classPrefix);
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
