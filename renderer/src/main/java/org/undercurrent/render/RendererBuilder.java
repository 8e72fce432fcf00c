package org.undercurrent.render;

import java.net.URI;
import java.time.LocalDate;

/**
 * The words that the builders of all renderers share.
 *
 * @param <B> the builder itself, so that its own words may follow these
 */
public abstract class RendererBuilder<B extends RendererBuilder<B>> {
    private RenderSettings settings = RenderSettings.DEFAULTS;

    /** Starts with the defaults. */
    protected RendererBuilder() {}

    /**
     * The region whose helplines are shown, defaults to {@code 001}, the world.
     *
     * @param code ISO 3166-1 alpha-2, or {@code 001}
     * @return this builder
     * @throws org.undercurrent.content.InvalidContentException when the code is malformed
     */
    public B region(String code) {
        return settings(settings.withRegion(code));
    }

    /**
     * The day that decides whether a review is overdue, defaults to the pack's own date.
     *
     * @param day the day
     * @return this builder
     */
    public B asOf(LocalDate day) {
        return settings(settings.withAsOf(day));
    }

    /**
     * The public address of the server that shows the entries, defaults to none: links to entries are plain words then.
     *
     * @param address for example {@code https://widgets.example.org}
     * @return this builder
     * @throws IllegalArgumentException when it is not a plain http or https address
     */
    public B baseUrl(URI address) {
        return settings(settings.withBase(address));
    }

    /**
     * Region, day and address at once, for several renderers that are told the same.
     *
     * @param chosen takes the place of what was said before
     * @return this builder
     */
    public B settings(RenderSettings chosen) {
        this.settings = chosen;
        return self();
    }

    /**
     * What was said so far.
     *
     * @return the settings
     */
    protected RenderSettings settings() {
        return settings;
    }

    /**
     * This builder as what it is.
     *
     * @return this
     */
    protected abstract B self();
}
