package org.undercurrent.widget.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.export.Export;
import org.undercurrent.widget.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything that the server serves as files. */
@Command(
        name = "export",
        description = "Writes everything that the server serves as files, for hosts that only serve files. "
                + "A second run writes only what changed.",
        mixinStandardHelpOptions = true)
final class ExportFiles implements Callable<Integer> {
    /** Held here, for the logging of the JDK forgets what nobody holds. */
    private static final Logger FAILURES = Logger.getLogger("org.undercurrent.widget.snapshot");

    @Parameters(paramLabel = "DIR", description = "Where to; new, empty, or that of an earlier export.")
    private Path directory = Path.of("");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            required = true,
            description = "The address that the files will have, for example https://widgets.example.org.")
    private String baseUrl = "";

    @Option(
            names = "--languages",
            split = Content.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "TAG",
            description = "Some languages; defaults to all.")
    private List<String> languages = List.of();

    @Option(
            names = "--regions",
            split = Content.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "CODE",
            description = "Some regions, beside 001, the world; defaults to all.")
    private List<String> regions = List.of();

    @Mixin
    private Content content = new Content();

    @Mixin
    private OwnTemplates templates = new OwnTemplates();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        FAILURES.setUseParentHandlers(false); // the list at the end says all of it
        Snapshot snapshot = Snapshot.builder()
                .packs(chosen(content.packs()))
                .baseUrl(BaseUrl.parse(baseUrl))
                .regions(regions)
                .html(templates.html())
                .asOf(LocalDate.now(ZoneOffset.UTC))
                .memory(8L << 20)
                .build();
        Export.Summary done = run(new Export(snapshot, directory));
        spec.commandLine()
                .getOut()
                .println(done.files() + " files in " + directory + ": " + done.written() + " written, " + done.removed()
                        + " removed. Headers for nginx and Caddy are in " + directory.resolve(".undercurrent"));
        return ExitCode.OK;
    }

    private Export.Summary run(Export export) {
        try (Progress progress = Progress.of(export.size(), spec.commandLine().getErr())) {
            return export.run(progress);
        }
    }

    private List<ContentPack> chosen(List<ContentPack> packs) {
        List<String> there = packs.stream().map(Content::tag).distinct().toList();
        for (String language : languages) {
            if (!there.contains(language)) {
                throw new IllegalArgumentException(
                        "no content in '" + language + "'; there is " + String.join(", ", there));
            }
        }
        return packs.stream()
                .filter(pack -> languages.isEmpty() || languages.contains(Content.tag(pack)))
                .toList();
    }
}
