package org.undercurrent.render.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where templates of your own come from: a directory, a class path folder, or anything else. Override {@code toString()}
 * too, since messages name the source by it.
 *
 * <pre>{@code
 * HtmlRenderer html = HtmlRenderer.builder().templates(TemplateSource.directory(Path.of("templates"))).build();
 * }</pre>
 */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Finds a template.
     *
     * @param name for example {@code topic.ftlh}: lower-case letters, digits and hyphens
     * @return its text; empty to leave it to the next source, and to ours at last
     * @throws IOException when it is there but cannot be read
     */
    Optional<String> find(String name) throws IOException;

    /**
     * Reads from a directory.
     *
     * @param directory holds files such as {@code topic.ftlh}, in UTF-8
     * @return the source
     */
    static TemplateSource directory(Path directory) {
        return new DirectoryTemplates(directory);
    }

    /**
     * Reads from a folder of the class path.
     *
     * @param loader sees the folder, for example that of a class of yours
     * @param folder for example {@code com/example/templates}
     * @return the source
     */
    static TemplateSource classpath(ClassLoader loader, String folder) {
        return new ClasspathTemplates(loader, folder);
    }
}
