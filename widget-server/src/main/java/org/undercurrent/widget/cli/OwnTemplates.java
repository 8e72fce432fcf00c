package org.undercurrent.widget.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.TemplateSource;
import picocli.CommandLine.Option;

/** Which templates a command renders HTML with. */
final class OwnTemplates {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates of your own, such as myth.ftlh; those that it does not hold are ours.")
    private Optional<Path> directory = Optional.empty();

    /** Where they are; empty when all are ours. */
    Optional<Path> directory() {
        return directory;
    }

    /** Reads and checks them. */
    HtmlRenderer html() {
        requireDirectory();
        HtmlRenderer.Builder html = HtmlRenderer.builder();
        directory.ifPresent(place -> html.templates(TemplateSource.directory(place)));
        return html.build();
    }

    /** Plain, for each start runs it. */
    void requireDirectory() {
        if (directory.isPresent()) {
            require(directory.get());
        }
    }

    private static void require(Path place) {
        if (place.toString().isEmpty() || !Files.isDirectory(place)) {
            throw new IllegalArgumentException("no directory '" + place + "' with templates (looked at "
                    + place.toAbsolutePath().normalize() + ")");
        }
    }
}
