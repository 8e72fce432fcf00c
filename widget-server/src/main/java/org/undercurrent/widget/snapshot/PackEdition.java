package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.View;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.json.JsonRenderer;
import org.undercurrent.render.jsonld.JsonLdRenderer;
import org.undercurrent.render.markdown.MarkdownRenderer;
import org.undercurrent.render.text.TextRenderer;

/** A pack, rendered. The renderers of a region are built when it is first asked for. */
final class PackEdition implements Edition {
    private final ContentPack pack;
    private final RenderSettings settings;
    private final Supplier<HtmlRenderer> look;
    private final URI baseUrl;
    private final List<String> regions;
    private final Memo<Set<String>> entries;
    private final Map<String, HtmlRenderer> full = new ConcurrentHashMap<>();
    private final Map<String, HtmlRenderer> cards = new ConcurrentHashMap<>();
    private final Map<String, JsonRenderer> json = new ConcurrentHashMap<>();
    private final List<ContentPack> served;

    /** Serves some regions of a pack, or all, among others, each in another language. */
    PackEdition(
            ContentPack pack,
            List<ContentPack> served,
            List<String> regions,
            RenderSettings settings,
            Supplier<HtmlRenderer> look,
            URI baseUrl) {
        this.pack = pack;
        this.entries = new Memo<>(() -> names(pack));
        this.served = served;
        this.regions = regions;
        this.settings = settings;
        this.look = look;
        this.baseUrl = baseUrl;
    }

    @Override
    public String language() {
        return pack.imprint().language().toLanguageTag();
    }

    @Override
    public List<String> entries() {
        return List.copyOf(entries.make());
    }

    @Override
    public boolean hasEntry(String entry) {
        return entries.make().contains(entry);
    }

    /** Listed when one is first asked for, for a start waits for one language only. */
    private static Set<String> names(ContentPack pack) {
        Set<String> names = new LinkedHashSet<>();
        for (EntryId id : pack.ids()) {
            names.add(id.toString());
        }
        return names;
    }

    @Override
    public List<String> regions() {
        return pack.regions().stream().map(Region::code).filter(this::isWanted).toList();
    }

    @Override
    public boolean hasRegion(String region) {
        return isWanted(region) && pack.region(region).isPresent();
    }

    private boolean isWanted(String region) {
        return regions.isEmpty() || regions.contains(region) || region.equals(Region.WORLD);
    }

    @Override
    public String render(Address address) {
        return switch (address.format()) {
            case FULL -> full(address.region()).render(pack, address.entry());
            case CARD -> card(address.region()).render(pack, address.entry());
            case JSON -> json(address.region()).render(pack, address.entry());
            case FRAME -> full(address.region()).frame(pack, EntryId.parse(address.entry()), FrameScript.TEXT);
            case FRAME_CARD -> card(address.region()).frame(pack, EntryId.parse(address.entry()), FrameScript.TEXT);
            case OEMBED -> new OEmbed(baseUrl, this).json(address, OEmbed.Size.USUAL);
            case JSON_LD -> jsonLd(address.region()).render(pack, address.entry());
            case MARKDOWN -> markdown(address.region()).render(pack, address.entry());
            case TEXT -> text(address.region()).render(pack, address.entry());
            case PAGE -> full(address.region()).page(pack, EntryId.parse(address.entry()));
        };
    }

    @Override
    public Headline headline(String id) {
        Entry entry = pack.entry(id);
        Provenance provenance = entry.header().provenance();
        return new Headline(
                Labels.of(pack.imprint().language()).title(entry),
                entry.header().summary(),
                provenance.created(),
                provenance.changed());
    }

    @Override
    public String catalog() {
        return json(Region.WORLD).catalog(pack);
    }

    @Override
    public String helplines() {
        return json(Region.WORLD).helplines(pack);
    }

    @Override
    public String title(Refusal refusal) {
        return labels().text(refusal.label());
    }

    @Override
    public String words(Refusal refusal) {
        return labels().text(refusal.label() + ".words");
    }

    private Labels labels() {
        return Labels.of(pack.imprint().language());
    }

    @Override
    public String message(String region, Refusal refusal) {
        return full(region).message(pack, refusal.status(), title(refusal), words(refusal));
    }

    @Override
    public String crisisText(String region) {
        return CrisisText.of(pack, region).text();
    }

    private HtmlRenderer full(String region) {
        return full.computeIfAbsent(region, code -> html(code, View.FULL));
    }

    private HtmlRenderer card(String region) {
        return cards.computeIfAbsent(region, code -> html(code, View.CARD));
    }

    private HtmlRenderer html(String region, View view) {
        return look.get().toBuilder()
                .settings(settings.withRegion(region))
                .view(view)
                .translations(served)
                .build();
    }

    private JsonRenderer json(String region) {
        return json.computeIfAbsent(
                region,
                code -> JsonRenderer.builder()
                        .html(look.get())
                        .settings(settings.withRegion(code))
                        .translations(served)
                        .build());
    }

    /** Kept no longer than for one rendering: building it costs nothing. */
    private Renderer jsonLd(String region) {
        return JsonLdRenderer.builder().settings(settings.withRegion(region)).build();
    }

    private Renderer markdown(String region) {
        return MarkdownRenderer.builder().settings(settings.withRegion(region)).build();
    }

    private Renderer text(String region) {
        return TextRenderer.builder().settings(settings.withRegion(region)).build();
    }
}
