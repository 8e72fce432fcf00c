package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.undercurrent.content.Region;
import org.undercurrent.render.RenderException;

/** The closed set: every path that is served, and what is made for it on first use. */
final class Site {
    private static final String OEMBED = "/v1/oembed";
    private static final String PARTNER = "/for/";

    private final URI baseUrl;
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Refusals refusals;
    private final SiteFiles files;
    private final PinnedScript pinned;
    /** Listed when one is first asked for, for the first reader wants an entry. */
    private final Memo<Map<String, Memo<Resource>>> fixed = new Memo<>(this::listed);

    private final Memo<Frames> frames = new Memo<>(this::frames);
    private final Shelf entries;
    private final SiteTexts texts;
    private final SortedMap<String, String> failures = new ConcurrentSkipListMap<>();
    private final Set<String> causes = ConcurrentHashMap.newKeySet();

    Site(URI baseUrl, List<Edition> editions, Shelf entries, SiteTexts texts) {
        this.baseUrl = baseUrl;
        this.entries = entries;
        this.texts = texts;
        this.refusals = new Refusals(editions);
        editions.forEach(edition -> this.editions.put(edition.language(), edition));
        this.files = new SiteFiles(baseUrl, editions, texts);
        this.pinned = files.pinned();
    }

    private Memo<Resource> memo(SiteFile file) {
        return new Memo<>(() -> make(file.path(), file.route(), file::headers, file.text()));
    }

    /** What is served at a path; empty when it is outside the set, which costs nothing to know. */
    Optional<Memo<Resource>> find(String path, String query) {
        Optional<Memo<Resource>> known = entries.find(path);
        if (known.isPresent()) {
            return known;
        }
        Optional<Address> address = Address.parse(path);
        return address.isPresent() && isServed(address.get())
                ? Optional.of(firstUse(path, address.get()))
                : file(path, query);
    }

    private Optional<Memo<Resource>> file(String path, String query) {
        Memo<Resource> known = fixed.make().get(path);
        if (known != null) {
            return Optional.of(known);
        }
        if (path.startsWith(PARTNER)) {
            return texts.partners()
                    .flatMap(list -> list.find(path.substring(PARTNER.length())))
                    .map(this::builder);
        }
        if (path.equals(OEMBED)) {
            return Optional.of(composed(OEmbed.query(query)));
        }
        return pinned.mayBeAt(path) ? Optional.of(new Memo<>(() -> pinned(path))) : Optional.empty();
    }

    /** What a partner's editors begin with stands behind the #, where the builder keeps what is chosen. */
    private Memo<Resource> builder(Partner partner) {
        String first = editions.values().iterator().next().language();
        String language =
                partner.languages().isEmpty() ? first : partner.languages().get(0);
        String place = baseUrl + "/" + language + "/#region=" + partner.region() + "&theme=" + partner.theme();
        return new Memo<>(() -> Resource.redirect("partner", ResponseHeaders.redirect(place), place.getBytes(UTF_8)));
    }

    private Map<String, Memo<Resource>> listed() {
        Map<String, Memo<Resource>> all = new ConcurrentHashMap<>();
        for (SiteFile file : files.all()) {
            all.put(file.path(), memo(file));
        }
        return all;
    }

    private Frames frames() {
        String style = texts.stylesheet().get();
        String ancestors = texts.partners().map(Partners::ancestors).orElse("*");
        return new Frames(PagePolicy.frame(style, FrameScript.TEXT, ancestors), new FrameCompression(style));
    }

    /** Not on the shelf of entries, for its path is not known before it is made; from then on it is with the other files. */
    private Resource pinned(String path) {
        return pinned.at(path)
                .map(script -> fixed.make()
                        .computeIfAbsent(path, absent -> memo(files.immutable(path, () -> script)))
                        .make())
                .orElseGet(() -> refusals.of(Refusal.NOT_FOUND, path).make());
    }

    private boolean isServed(Address address) {
        Edition edition = editions.get(address.language());
        return edition != null && edition.hasRegion(address.region()) && edition.hasEntry(address.entry());
    }

    private Memo<Resource> firstUse(String path, Address address) {
        Edition edition = edition(address);
        return entries.findOrPut(
                path,
                () -> make(path, address.format().route(), () -> headers(address), () -> edition.render(address)));
    }

    /** The one answer that depends on a query; it is not kept. */
    private Memo<Resource> composed(Map<String, String> query) {
        if (!query.getOrDefault("format", "json").equals("json")) {
            return refusals.of(Refusal.NOT_IMPLEMENTED, OEMBED);
        }
        return OEmbed.path(baseUrl, query.getOrDefault("url", ""))
                .flatMap(Address::parse)
                .filter(address -> address.format() == Format.PAGE && isServed(address))
                .map(address -> composed(address.as(Format.OEMBED), OEmbed.Size.within(query)))
                .orElseGet(() -> refusals.of(Refusal.NOT_FOUND, OEMBED));
    }

    private Memo<Resource> composed(Address address, OEmbed.Size size) {
        OEmbed oembed = new OEmbed(baseUrl, edition(address));
        return new Memo<>(() -> make(OEMBED, "oembed-query", () -> headers(address), () -> oembed.json(address, size)));
    }

    private Edition edition(Address address) {
        return editions.getOrDefault(
                address.language(), editions.values().iterator().next());
    }

    /** Every path of the set, but the one that depends on a query. */
    Stream<String> paths() {
        Stream<String> addresses = editions.values().stream()
                .flatMap(edition -> edition.regions().stream()
                        .flatMap(region -> edition.entries().stream()
                                .flatMap(entry -> Stream.of(Format.values())
                                        .map(format ->
                                                new Address(format, edition.language(), region, entry).toString()))));
        Stream<String> names = Stream.concat(files.all().stream().map(SiteFile::path), Stream.of(pinned.path()));
        return Stream.concat(names, addresses);
    }

    List<HeaderRule> headerRules() {
        Address any = new Address(Format.PAGE, "$lang", "$region", "$kind/$id");
        List<HeaderRule> rules = new ArrayList<>();
        Stream.concat(files.all().stream(), Stream.of(files.immutable(pinned.path(), () -> "")))
                .forEach(file -> rules.add(new HeaderRule(file.path().replace(".", "\\."), file.headers())));
        for (Format format : Format.values()) {
            rules.add(new HeaderRule(format.pattern(), headers(any.as(format))));
        }
        return rules;
    }

    /** Makes each entry once, until interrupted. */
    void prepare() {
        for (Edition edition : editions.values()) {
            for (String entry : edition.entries()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                Address address = new Address(Format.FULL, edition.language(), Region.WORLD, entry);
                firstUse(address.toString(), address).make();
            }
        }
    }

    /** The body of an error. */
    Memo<Resource> refusal(Refusal refusal, String path) {
        return refusals.of(refusal, path);
    }

    long heldBytes() {
        return entries.held();
    }

    /** The paths that could not be rendered, and why. */
    Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** One broken entry is the error of its own paths only. It stays so: the same input renders the same. */
    private Resource make(String path, String route, Supplier<Map<String, String>> headers, Supplier<String> text) {
        try {
            byte[] bytes = text.get().getBytes(UTF_8);
            return withRoom(() -> Resource.ok(route, headers.get(), bytes, gzip(path, bytes)));
        } catch (RuntimeException broken) {
            say(path, broken);
            return refusals.of(Refusal.UNAVAILABLE, path).make();
        }
    }

    /** One template may fail on hundreds of paths; where in the code is logged of the first. */
    private void say(String path, RuntimeException broken) {
        String reason = broken.getMessage() == null ? broken.toString() : broken.getMessage();
        failures.put(path, reason);
        Logger log = LoggerFactory.getLogger(Site.class);
        if (causes.add(cause(broken))) {
            log.error("{} cannot be rendered and answers 503: {}", path, reason, broken);
        } else {
            log.error("{} cannot be rendered and answers 503: {}", path, reason);
        }
    }

    private static String cause(RuntimeException broken) {
        return broken instanceof RenderException failed ? failed.template() + ":" + failed.line() : broken.toString();
    }

    private ByteBuffer gzip(String path, byte[] bytes) {
        return path.startsWith(Format.FRAME.prefix())
                ? frames.make().compression.gzip(bytes)
                : Coding.gzip(bytes);
    }

    private Resource withRoom(Supplier<Resource> maker) {
        try {
            return maker.get();
        } catch (OutOfMemoryError full) {
            entries.giveHalfBack();
            return maker.get();
        }
    }

    private Map<String, String> headers(Address address) {
        String language = address.language();
        String canonical = baseUrl + address.as(Format.PAGE).in(Region.WORLD).toString();
        return switch (address.format()) {
            case PAGE ->
                ResponseHeaders.page(
                        language, canonical, baseUrl + address.as(Format.OEMBED).toString());
            case FRAME, FRAME_CARD -> ResponseHeaders.frame(language, canonical, frames.make().policy);
            case OEMBED -> ResponseHeaders.oembed(language, canonical);
            case FULL, CARD, JSON, JSON_LD, MARKDOWN, TEXT ->
                ResponseHeaders.data(address.format().contentType(), language, canonical);
        };
    }

    /** What is the same in all frames. */
    private record Frames(String policy, FrameCompression compression) {}
}
