package org.undercurrent.render.html;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the sources of a user one after the other, then ours. Every template of a user is scanned before it is read. */
final class OwnTemplates implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.ftlh");

    private final List<TemplateSource> sources;
    private final String classPrefix;
    private final BundledTemplates ours;

    OwnTemplates(List<TemplateSource> sources, String classPrefix) {
        this.sources = List.copyOf(sources);
        this.classPrefix = classPrefix;
        this.ours = new BundledTemplates(classPrefix);
    }

    private record Found(String name, String text, TemplateSource source) {}

    boolean own(String name) throws IOException {
        return found(name).isPresent();
    }

    private Optional<Found> found(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        for (TemplateSource source : sources) {
            Optional<String> text = source.find(name);
            if (text.isPresent()) {
                return Optional.of(new Found(name, text.get(), source));
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Optional<Found> found = found(name);
        return found.isPresent() ? found.get() : ours.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        if (source instanceof Found found) {
            TemplateScan.source(found.name(), found.text());
            return BundledTemplates.prefixed(found.text(), classPrefix);
        }
        return ours.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // the texts are in memory
    }

    /** What was asked, for the message when a template is nowhere. */
    @Override
    public String toString() {
        return sources.stream().map(source -> source + ", ").collect(Collectors.joining()) + ours;
    }
}
