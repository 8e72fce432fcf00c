package org.undercurrent.widget.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.NoSuchEntryException;
import org.undercurrent.render.View;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.json.JsonRenderer;
import org.undercurrent.render.jsonld.JsonLdRenderer;
import org.undercurrent.render.markdown.MarkdownRenderer;
import org.undercurrent.render.text.ReviewSheetRenderer;
import org.undercurrent.render.text.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one entry. */
@Command(name = "render", description = "Prints an entry.", mixinStandardHelpOptions = true)
final class Render implements Callable<Integer> {
    private enum Format {
        HTML,
        CARD,
        JSON,
        JSONLD,
        MD,
        TXT,
        REVIEW
    }

    @Parameters(paramLabel = "ENTRY", description = "Kind and id, for example topics/what-is-psychodynamic-therapy.")
    private String entry = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "One of html, card, json, jsonld, md, txt and review; defaults to html.",
                "A review is the sheet on which someone qualified signs the entry off."
            })
    private Format format = Format.HTML;

    @Option(names = "--lang", paramLabel = "TAG", description = "For example en-US; defaults to the first language.")
    private String language = "";

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Whose helplines to show: for example GB; defaults to 001, the world.")
    private String region = Region.WORLD;

    @Mixin
    private Content content = new Content();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(printed(pack(content.packs())));
        return ExitCode.OK;
    }

    private String printed(ContentPack pack) {
        try {
            return rendered(pack);
        } catch (NoSuchEntryException none) {
            throw new IllegalArgumentException(
                    none.getMessage() + "; serve lists all at /v1/" + Content.tag(pack) + "/catalog.json", none);
        }
    }

    private String rendered(ContentPack pack) {
        return switch (format) {
            case HTML -> html(View.FULL).render(pack, entry);
            case CARD -> html(View.CARD).render(pack, entry);
            case JSON -> JsonRenderer.builder().region(region).build().render(pack, entry);
            case JSONLD -> JsonLdRenderer.builder().region(region).build().render(pack, entry);
            case MD -> MarkdownRenderer.builder().region(region).build().render(pack, entry);
            case TXT -> TextRenderer.builder().region(region).build().render(pack, entry);
            case REVIEW -> ReviewSheetRenderer.builder().region(region).build().render(pack, entry);
        };
    }

    private HtmlRenderer html(View view) {
        return HtmlRenderer.builder().region(region).view(view).build();
    }

    /** Of several in one language the last. */
    private ContentPack pack(List<ContentPack> packs) {
        String wanted = language.isEmpty() ? Content.tag(packs.get(0)) : language;
        return packs.stream()
                .filter(pack -> Content.tag(pack).equals(wanted))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalArgumentException("no content in '" + language + "'; there is "
                        + packs.stream().map(Content::tag).collect(Collectors.joining(", "))));
    }
}
