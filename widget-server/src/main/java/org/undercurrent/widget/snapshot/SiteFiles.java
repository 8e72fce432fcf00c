package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.undercurrent.content.pack.PackSchema;

/**
 * Everything served that is no entry. Nothing is made yet.
 *
 * @param baseUrl the public address
 * @param editions the languages
 * @param texts what is made of all of them together
 */
record SiteFiles(URI baseUrl, List<Edition> editions, SiteTexts texts) {
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    List<SiteFile> all() {
        List<SiteFile> files = new ArrayList<>();
        files.add(builder("/", editions.get(0)));
        files.addAll(scripts());
        files.addAll(discovery());
        for (Edition edition : editions) {
            files.add(builder("/" + edition.language() + "/", edition));
            files.add(data(edition, "/v1/" + edition.language() + "/catalog.json", edition::catalog));
            files.add(data(edition, "/v1/" + edition.language() + "/helplines.json", edition::helplines));
        }
        files.add(data(editions.get(0), "/v1/references.json", texts.references()));
        return files;
    }

    private SiteFile builder(String path, Edition edition) {
        String language = edition.language();
        return new SiteFile(
                path, ResponseHeaders.builder(language), () -> texts.gallery().apply(language));
    }

    private List<SiteFile> scripts() {
        return List.of(
                asset("/v1/builder.js", SCRIPT, () -> Resources.read("builder/builder.js")),
                asset("/v1/builder.css", "text/css; charset=utf-8", () -> Resources.read("builder/builder.css")),
                new SiteFile("/v1/embed.js", ResponseHeaders.script(SCRIPT, sourceMap()), this::embedScript),
                asset("/v1/embed.js.map", ResponseHeaders.JSON, () -> Resources.read("embed/embed.min.js.map")),
                asset("/v1/embed-frame.js", SCRIPT, () -> EmbedScript.forFrames(baseUrl)),
                asset("/v1/undercurrent.css", "text/css; charset=utf-8", texts.stylesheet()),
                asset("/integrity.json", ResponseHeaders.JSON, () -> pinned().integrity()));
    }

    private List<SiteFile> discovery() {
        return List.of(
                asset("/robots.txt", "text/plain; charset=utf-8", this::robots),
                asset("/sitemap.xml", "application/xml; charset=utf-8", () -> new Sitemap(baseUrl, editions).text()),
                asset(
                        "/changes.atom",
                        "application/atom+xml; charset=utf-8",
                        () -> new ChangesFeed(baseUrl, editions).text()),
                asset("/openapi.json", ResponseHeaders.JSON, () -> new OpenApi(baseUrl, editions).text()),
                asset("/v1/pack.schema.json", "application/schema+json", PackSchema::text));
    }

    PinnedScript pinned() {
        return new PinnedScript(baseUrl, this::embedScript);
    }

    /** What never changes under its address. */
    SiteFile immutable(String path, Supplier<String> text) {
        return new SiteFile(path, ResponseHeaders.immutable(SCRIPT, sourceMap()), text);
    }

    private String sourceMap() {
        return baseUrl + "/v1/embed.js.map";
    }

    private String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "/sitemap.xml\n";
    }

    private static SiteFile asset(String path, String contentType, Supplier<String> text) {
        return new SiteFile(path, ResponseHeaders.asset(contentType), text);
    }

    private static SiteFile data(Edition edition, String path, Supplier<String> text) {
        return new SiteFile(path, ResponseHeaders.data(ResponseHeaders.JSON, edition.language()), text);
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
