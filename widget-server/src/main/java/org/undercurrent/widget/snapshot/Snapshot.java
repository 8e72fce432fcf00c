package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.json.JsonRenderer;

/**
 * Everything that is served on a day: content in one or more languages, as a closed set of paths. Immutable to the
 * outside and safe to share between threads; what it renders on first use it keeps.
 *
 * <pre>{@code
 * Snapshot snapshot = Snapshot.builder().pack(ContentPack.bundled(Locale.US)).build();
 * Response response = snapshot.respond(Request.get("/v1/en-US/GB/topics/what-is-psychodynamic-therapy.html"));
 * System.out.println(response.status() + " " + response.headers());
 * }</pre>
 */
public final class Snapshot {
    private static final int LONGEST_ADDRESS = 2048;
    private static final int LONGEST_HEADER = 4096;
    private static final Response PREFLIGHT = Response.withoutBody("preflight", 204, ResponseHeaders.preflight());

    private final Site site;
    private final URI baseUrl;
    private final LocalDate asOf;
    private final Optional<Partners> partners;

    Snapshot(Site site, URI baseUrl, LocalDate asOf, Optional<Partners> partners) {
        this.partners = partners;
        this.site = site;
        this.baseUrl = baseUrl;
        this.asOf = asOf;
    }

    /**
     * Starts a snapshot.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The version of this software.
     *
     * @return for example {@code 0.1.0}
     */
    public static String version() {
        return EmbedScript.version();
    }

    /**
     * The packs that are served when no others are given, one for each language.
     *
     * @return the packs, the master first
     */
    public static List<ContentPack> builtIn() {
        return ContentPack.bundledLanguages().stream().map(ContentPack::bundled).toList();
    }

    /**
     * How much is kept ready when nothing else is said.
     *
     * @return 128 MiB, or half of the heap where that is less
     */
    public static long usualMemory() {
        return Memory.usual();
    }

    /**
     * Answers from what is made already. Never renders and never blocks, so it may run on a thread that does I/O.
     *
     * @param request what the client asks
     * @return the response, or empty when it must be made first by {@link #respond}
     */
    public Optional<Response> ready(Request request) {
        if (request.method().equals("OPTIONS")) {
            return Optional.of(admit(PREFLIGHT, request));
        }
        Optional<Coding> coding = coding(request);
        return memo(request, coding).ready().map(resource -> answer(resource, request, coding));
    }

    /**
     * Answers, rendering first when nobody asked before; whoever asks for the same meanwhile waits.
     *
     * @param request what the client asks
     * @return the response; errors are responses too
     */
    public Response respond(Request request) {
        if (request.method().equals("OPTIONS")) {
            return admit(PREFLIGHT, request);
        }
        Optional<Coding> coding = coding(request);
        return answer(memo(request, coding).make(), request, coding);
    }

    /**
     * What is answered to bytes that are no HTTP request, from which neither language nor region can be known.
     *
     * @return a page with the crisis lines of the world
     */
    public Response unreadable() {
        return answer(site.refusal(Refusal.BAD_REQUEST, "/").make(), Request.get("/"), Optional.of(Coding.IDENTITY));
    }

    private static Optional<Coding> coding(Request request) {
        return Coding.wanted(request.header("Accept-Encoding"));
    }

    /** Whoever refuses every coding reads the error plain. */
    private Response answer(Resource resource, Request request, Optional<Coding> coding) {
        return admit(resource.answer(request, coding.orElse(Coding.IDENTITY)), request);
    }

    private Response admit(Response response, Request request) {
        return partners.isEmpty() ? response : partners.get().admit(response, request.header("Origin"));
    }

    private Memo<Resource> memo(Request request, Optional<Coding> coding) {
        String path = request.path();
        if (path.length() + request.query().length() > LONGEST_ADDRESS) {
            return site.refusal(Refusal.URI_TOO_LONG, path);
        }
        if (tooLong(request, "Accept-Encoding") || tooLong(request, "If-None-Match")) {
            return site.refusal(Refusal.HEADERS_TOO_LARGE, path);
        }
        Optional<Memo<Resource>> found = site.find(path, request.query());
        if (found.isEmpty()) {
            return site.refusal(Refusal.NOT_FOUND, path);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return site.refusal(Refusal.METHOD_NOT_ALLOWED, path);
        }
        return coding.isEmpty() ? site.refusal(Refusal.NOT_ACCEPTABLE, path) : found.get();
    }

    private static boolean tooLong(Request request, String header) {
        Optional<String> value = request.header(header);
        return value.isPresent() && value.get().length() > LONGEST_HEADER;
    }

    /**
     * Renders each entry once, for the default region, so that a broken one is known before a reader finds it. Takes as
     * long as that takes; meant for a thread in the background.
     */
    public void prepare() {
        unreadable(); // wanted on a thread that does I/O, when it is
        site.prepare();
    }

    /**
     * Every path that is served with a 200, but {@code /v1/oembed}, which depends on its query. Nothing is rendered.
     *
     * @return the paths, each once, in a fixed order
     */
    public Stream<String> paths() {
        return site.paths();
    }

    /**
     * Which headers go with which paths, for servers of files that have to be told.
     *
     * @return rules of which exactly one holds for each of the {@link #paths}
     */
    public List<HeaderRule> headerRules() {
        return site.headerRules();
    }

    /**
     * The public address, under which all paths are.
     *
     * @return without a slash at the end
     */
    public URI baseUrl() {
        return baseUrl;
    }

    /**
     * The date that everything is rendered as of.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * How many bytes of what was made are kept ready now.
     *
     * @return in all codings
     */
    public long heldBytes() {
        return site.heldBytes();
    }

    /**
     * What could not be rendered so far; each of these paths answers 503 with the crisis lines.
     *
     * @return the reason by path; empty when all is well
     */
    public Map<String, String> failures() {
        return site.failures();
    }

    /** Says what to serve. Every part has a default. */
    public static final class Builder {
        private final Map<Locale, ContentPack> packs = new LinkedHashMap<>();
        private URI baseUrl = URI.create("http://localhost:8080");
        private Optional<LocalDate> asOf = Optional.empty();
        private List<String> regions = List.of();
        private Optional<Partners> partners = Optional.empty();
        private long memory = usualMemory();
        private Supplier<HtmlRenderer> look = () -> HtmlRenderer.builder().build();

        private Builder() {}

        /**
         * Adds a pack; of several in one language the last is served. Defaults to the built-in packs.
         *
         * @param pack the pack
         * @return this
         */
        public Builder pack(ContentPack pack) {
            packs.put(pack.imprint().language(), pack);
            return this;
        }

        /**
         * Adds packs, see {@link #pack}.
         *
         * @param packs the packs
         * @return this
         */
        public Builder packs(List<ContentPack> packs) {
            packs.forEach(this::pack);
            return this;
        }

        /**
         * The public address, as partners reach it, defaults to {@code http://localhost:8080}.
         *
         * @param baseUrl http or https, without query and fragment
         * @return this
         * @throws IllegalArgumentException when it is no such address
         */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = URI.create(Addresses.base(baseUrl));
            return this;
        }

        /**
         * The date that everything is rendered as of, defaults to the date of the newest pack.
         *
         * @param asOf the date
         * @return this
         */
        public Builder asOf(LocalDate asOf) {
            this.asOf = Optional.of(asOf);
            return this;
        }

        /**
         * Serves some regions only, and the world, which stands in for all others. Defaults to all.
         *
         * @param codes ISO 3166-1 alpha-2; empty for all
         * @return this
         */
        public Builder regions(List<String> codes) {
            this.regions = List.copyOf(codes);
            return this;
        }

        /**
         * Lets only the pages of these partners show the content. Defaults to all pages.
         *
         * @param partners the partners
         * @return this
         */
        public Builder partners(Partners partners) {
            this.partners = Optional.of(partners);
            return this;
        }

        /**
         * Renders HTML as this renderer does, with its templates, words and theme. Region, view, day, address and
         * translations are those of the snapshot. Defaults to ours.
         *
         * @param html the renderer
         * @return this
         */
        public Builder html(HtmlRenderer html) {
            this.look = () -> html;
            return this;
        }

        /**
         * How much of what was made is kept ready, defaults to {@link Snapshot#usualMemory}. When it is full, what was not
         * asked for longest goes, and is made anew when somebody asks; most of what came since and nobody asked for again goes
         * before it. It lies outside of the heap.
         *
         * @param bytes in all codings
         * @return this
         * @throws IllegalArgumentException when it is nothing, or more than three quarters of what this JVM gives, which is
         *     {@code -XX:MaxDirectMemorySize}, or else as much as the heap
         */
        public Builder memory(long bytes) {
            this.memory = Memory.checked(bytes);
            return this;
        }

        /**
         * Builds it. Nothing is rendered yet.
         *
         * @return the snapshot
         * @throws IllegalArgumentException when a region, or what a partner shows, is in none of the packs; the message lists
         *     those that there are
         */
        public Snapshot build() {
            if (packs.isEmpty()) {
                packs(builtIn());
            }
            requireRegions();
            LocalDate date = asOf.orElseGet(this::newest);
            List<Edition> editions = new ArrayList<>();
            List<ContentPack> all = List.copyOf(packs.values());
            RenderSettings settings = RenderSettings.DEFAULTS.withAsOf(date).withBase(baseUrl);
            all.forEach(pack -> editions.add(new PackEdition(pack, all, regions, settings, look, baseUrl)));
            SiteTexts texts = new SiteTexts(
                    language -> html(settings).gallery(beginningWith(language)),
                    () -> html(settings).stylesheet(),
                    () -> JsonRenderer.builder().build().references(all),
                    partners);
            partners.ifPresent(list -> list.requireServed(all));
            Site site = new Site(baseUrl, editions, new Shelf(memory), texts);
            return new Snapshot(site, baseUrl, date, partners);
        }

        private void requireRegions() {
            for (String region : regions) {
                if (packs.values().stream().allMatch(pack -> pack.region(region).isEmpty())) {
                    ContentPack first = packs.values().iterator().next();
                    throw new IllegalArgumentException("no region '" + region + "'; there are "
                            + first.regions().stream().map(Region::code).collect(Collectors.joining(", ")));
                }
            }
        }

        private List<ContentPack> beginningWith(String language) {
            return packs.values().stream()
                    .sorted(Comparator.comparing(
                            pack -> !pack.imprint().language().toLanguageTag().equals(language)))
                    .toList();
        }

        private HtmlRenderer html(RenderSettings settings) {
            return look.get().toBuilder().settings(settings).build();
        }

        private LocalDate newest() {
            return packs.values().stream()
                    .map(pack -> pack.imprint().date())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }
}
