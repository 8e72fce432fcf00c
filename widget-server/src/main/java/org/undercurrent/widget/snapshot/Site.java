package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.undercurrent.content.Region;

/** The closed set: every path that is served, and what is made for it on first use. */
final class Site {
    private final URI baseUrl;
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Refusals refusals;
    private final Map<String, Memo> fixed = new HashMap<>();
    private final Shelf entries;
    private final SortedMap<String, String> failures = new ConcurrentSkipListMap<>();

    Site(
            URI baseUrl,
            List<Edition> editions,
            Shelf entries,
            Function<String, String> gallery,
            Supplier<String> stylesheet) {
        this.baseUrl = baseUrl;
        this.entries = entries;
        this.refusals = new Refusals(editions);
        editions.forEach(edition -> this.editions.put(edition.language(), edition));
        Edition first = editions.get(0);
        add("/", ResponseHeaders.builder(first.language()), () -> gallery.apply(first.language()));
        add("/robots.txt", ResponseHeaders.asset("text/plain; charset=utf-8"), () -> "User-agent: *\nAllow: /\n");
        add("/v1/embed.js", ResponseHeaders.asset("text/javascript; charset=utf-8"), this::embedScript);
        add("/v1/undercurrent.css", ResponseHeaders.asset("text/css; charset=utf-8"), stylesheet);
        add(
                "/v1/builder.js",
                ResponseHeaders.asset("text/javascript; charset=utf-8"),
                () -> BundledFile.read("builder/builder.js"));
        add(
                "/v1/builder.css",
                ResponseHeaders.asset("text/css; charset=utf-8"),
                () -> BundledFile.read("builder/builder.css"));
        for (Edition edition : editions) {
            String language = edition.language();
            add("/" + language + "/", ResponseHeaders.builder(language), () -> gallery.apply(language));
            Map<String, String> headers = ResponseHeaders.data(Format.JSON.contentType(), edition.language());
            add("/v1/" + edition.language() + "/catalog.json", headers, edition::catalog);
        }
    }

    private void add(String path, Map<String, String> headers, Supplier<String> text) {
        fixed.put(path, new Memo(() -> make(path, headers, text)));
    }

    /** What is served at a path; empty when it is outside the set, which costs nothing to know. */
    Optional<Memo> find(String path) {
        Optional<Memo> known = entries.find(path).or(() -> Optional.ofNullable(fixed.get(path)));
        return known.isPresent() ? known : Address.parse(path).flatMap(address -> firstUse(path, address));
    }

    private Optional<Memo> firstUse(String path, Address address) {
        Edition edition = editions.get(address.language());
        if (edition == null || !edition.hasRegion(address.region()) || !edition.hasEntry(address.entry())) {
            return Optional.empty();
        }
        Supplier<Resource> maker = () -> make(path, headers(address), () -> edition.render(address));
        return Optional.of(entries.findOrPut(path, maker));
    }

    /** Makes each entry once, until interrupted. */
    void prepare() {
        for (Edition edition : editions.values()) {
            for (String entry : edition.entries()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                Address address = new Address(Format.FULL, edition.language(), Region.WORLD, entry);
                find(address.toString()).ifPresent(Memo::make);
            }
        }
    }

    /** The body of an error. */
    Memo refusal(Refusal refusal, String path) {
        return refusals.of(refusal, path);
    }

    /** The paths that could not be rendered, and why. */
    Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** One broken entry is the error of its own paths only. It stays so: the same input renders the same. */
    private Resource make(String path, Map<String, String> headers, Supplier<String> text) {
        try {
            return Resource.ok(headers, text.get().getBytes(UTF_8));
        } catch (RuntimeException broken) {
            failures.put(path, String.valueOf(broken.getMessage()));
            LoggerFactory.getLogger(Site.class).error("{} cannot be rendered and answers 503", path, broken);
            return refusals.of(Refusal.UNAVAILABLE, path).make();
        }
    }

    private Map<String, String> headers(Address address) {
        String canonical = baseUrl + address.as(Format.PAGE).in(Region.WORLD).toString();
        return address.format() == Format.PAGE
                ? ResponseHeaders.page(address.language(), canonical)
                : ResponseHeaders.data(address.format().contentType(), address.language(), canonical);
    }

    /** A region is offered to the script when every language has its helplines. */
    private String embedScript() {
        List<Edition> all = List.copyOf(editions.values());
        List<String> regions = all.get(0).regions().stream()
                .filter(region -> all.stream().allMatch(edition -> edition.hasRegion(region)))
                .toList();
        return EmbedScript.of(baseUrl, List.copyOf(editions.keySet()), regions);
    }
}
