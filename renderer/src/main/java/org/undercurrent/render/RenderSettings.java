package org.undercurrent.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;

/**
 * What every renderer is told, as one value that several builders may be given. Immutable.
 *
 * <pre>{@code
 * RenderSettings settings = RenderSettings.DEFAULTS.withRegion("GB").withBase(URI.create("https://widgets.example.org"));
 * HtmlRenderer html = HtmlRenderer.builder().settings(settings).build();
 * JsonRenderer json = JsonRenderer.builder().settings(settings).build();
 * }</pre>
 *
 * @param region whose helplines are shown
 * @param asOf the day; empty means the pack's own date
 * @param base the public address; empty where there is none
 */
public record RenderSettings(String region, Optional<LocalDate> asOf, Optional<String> base) {
    /** The world, the pack's own date and no address. */
    public static final RenderSettings DEFAULTS = new RenderSettings(Region.WORLD, Optional.empty(), Optional.empty());

    /**
     * Checks region and address.
     *
     * @throws org.undercurrent.content.InvalidContentException when the region is malformed
     * @throws IllegalArgumentException when the address is not a plain http or https address
     */
    public RenderSettings {
        region = new Region(region, "the name is not asked for").code();
        base = base.map(address -> Addresses.base(URI.create(address)));
    }

    /**
     * The same for another region.
     *
     * @param code ISO 3166-1 alpha-2, or {@code 001}
     * @return other settings
     * @throws org.undercurrent.content.InvalidContentException when the code is malformed
     */
    public RenderSettings withRegion(String code) {
        return new RenderSettings(code, asOf, base);
    }

    /**
     * The same for another day.
     *
     * @param day the day
     * @return other settings
     */
    public RenderSettings withAsOf(LocalDate day) {
        return new RenderSettings(region, Optional.of(day), base);
    }

    /**
     * The same for another server.
     *
     * @param address for example {@code https://widgets.example.org}
     * @return other settings
     * @throws IllegalArgumentException when it is not a plain http or https address
     */
    public RenderSettings withBase(URI address) {
        return new RenderSettings(region, asOf, Optional.of(address.toString()));
    }

    /**
     * The day that decides whether a review is overdue.
     *
     * @param pack what is rendered
     * @return the day
     */
    public LocalDate day(ContentPack pack) {
        return asOf.orElse(pack.imprint().date());
    }

    /**
     * Where the entries of a pack are shown.
     *
     * @param pack what is rendered
     * @return the addresses; empty without a base address
     */
    public Optional<Addresses> addresses(ContentPack pack) {
        return base.map(address -> new Addresses(address, pack.imprint().language(), region));
    }
}
