package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.undercurrent.content.pack.PackSchema;

/** Everything served that is no entry. Nothing is made yet. */
record SiteFiles(URI baseUrl, List<Edition> editions, Supplier<String> gallery, Supplier<String> stylesheet) {
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    List<SiteFile> all() {
        List<SiteFile> files = new ArrayList<>();
        files.add(new SiteFile("/", ResponseHeaders.page(editions.get(0).language()), gallery));
        files.add(asset("/robots.txt", "text/plain; charset=utf-8", () -> "User-agent: *\nAllow: /\n"));
        files.add(asset("/v1/embed.js", SCRIPT, this::embedScript));
        files.add(asset("/v1/embed-frame.js", SCRIPT, () -> Resources.read("embed/embed-frame.js")));
        files.add(asset("/v1/undercurrent.css", "text/css; charset=utf-8", stylesheet));
        files.add(asset("/v1/pack.schema.json", "application/schema+json", PackSchema::text));
        for (Edition edition : editions) {
            files.add(new SiteFile(
                    "/v1/" + edition.language() + "/catalog.json",
                    ResponseHeaders.data(ResponseHeaders.JSON, edition.language()),
                    edition::catalog));
        }
        return files;
    }

    private static SiteFile asset(String path, String contentType, Supplier<String> text) {
        return new SiteFile(path, ResponseHeaders.asset(contentType), text);
    }

    /** A region is offered to the script when every language has its helplines. */
    private String embedScript() {
        List<String> languages = editions.stream().map(Edition::language).toList();
        List<String> regions = editions.get(0).regions().stream()
                .filter(region -> editions.stream().allMatch(edition -> edition.hasRegion(region)))
                .toList();
        return EmbedScript.of(baseUrl, languages, regions);
    }
}
