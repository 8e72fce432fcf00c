package org.undercurrent.render.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.RenderException;
import org.undercurrent.render.View;

/**
 * Renders content as HTML. Every fragment and document begins with the crisis text of the reader's region. The same
 * entry, options and day always give the same bytes. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * HtmlRenderer html = HtmlRenderer.builder().region("US").headingLevel(2).build();
 * String fragment = html.render(pack, "topics/what-is-psychodynamic-therapy");
 * }</pre>
 */
public final class HtmlRenderer {
    private final Options options;
    private final TemplateEngine engine;

    HtmlRenderer(Options options, TemplateEngine engine) {
        this.options = options;
        this.engine = engine;
    }

    /**
     * Configures a renderer.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders an entry as a fragment: an {@code article} without script, inline style or id of its own that could meet
     * another.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @return the fragment
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    public String render(ContentPack pack, String id) {
        return render(pack, pack.entry(id).id());
    }

    /**
     * Renders an entry as a fragment: an {@code article} without script, inline style or id of its own that could meet
     * another.
     *
     * @param pack has the entry
     * @param id its name
     * @return the fragment
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    public String render(ContentPack pack, EntryId id) {
        return fragment(options, pack, id);
    }

    private String fragment(Options how, ContentPack pack, EntryId id) {
        Body body = new Body(engine, Rendering.of(how, pack, id));
        StringBuilder html = engine.buffers().take();
        Envelope.around(body, html);
        String fragment = html.toString();
        engine.buffers().giveBack(html);
        return fragment;
    }

    /**
     * Renders an entry as a document to share, whole and with its title as the first heading, whatever the view and
     * heading level. In the region of the world it lists the lines of all regions.
     *
     * @param pack has the entry
     * @param id its name
     * @return the document
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    public String page(ContentPack pack, EntryId id) {
        return new Documents(engine, options).page(pack, pack.entry(id), fragment(options.page(), pack, id));
    }

    /**
     * Renders an entry in this renderer's view as a document for an {@code iframe}, with its title as the first heading.
     * Its style and script are in it, so that it needs nothing else where a sandbox lets nothing in.
     *
     * @param pack has the entry
     * @param id its name
     * @param script what runs in it, as it stands; without the end tag of a script
     * @return the document
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    public String frame(ContentPack pack, EntryId id, String script) {
        String fragment = fragment(options.topHeading(), pack, id);
        return new Documents(engine, options).frame(pack, pack.entry(id), fragment, script);
    }

    /**
     * Renders the entries of a pack as a document to choose from, each with the lines that place it on a page. With a
     * base address it is also the builder, which adapts those lines to the page.
     *
     * @param packs one for each language, at least one; the first one is shown, and the others are linked
     * @return the document
     * @throws IllegalArgumentException when there is no pack, or one does not serve the region
     */
    public String gallery(List<ContentPack> packs) {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("expected at least one pack but was none (give the packs served)");
        }
        return new Documents(engine, options).gallery(packs);
    }

    /**
     * Renders a calm document that says what happened, for example that there is no such page.
     *
     * @param pack has the helplines and the language
     * @param status the HTTP status, for example 404
     * @param title the heading
     * @param words one or two sentences
     * @return the document
     * @throws IllegalArgumentException when the pack does not serve the region
     */
    public String message(ContentPack pack, int status, String title, String words) {
        return new Documents(engine, options).message(pack, status, title, words);
    }

    /**
     * The stylesheet for fragments and documents, in a page or in a shadow root.
     *
     * @return CSS
     */
    public String stylesheet() {
        return Stylesheet.of(options.classPrefix());
    }

    /** Configures a renderer. */
    public static final class Builder {
        private static final Pattern CLASS_PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

        private String region = Region.WORLD;
        private int headingLevel = 2;
        private String classPrefix = "uc-";
        private View view = View.FULL;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<String> base = Optional.empty();

        private Builder() {}

        /**
         * The region whose helplines are shown, defaults to {@code 001}, the world.
         *
         * @param code ISO 3166-1 alpha-2, or {@code 001}
         * @return this builder
         * @throws org.undercurrent.content.InvalidContentException when the code is malformed
         */
        public Builder region(String code) {
            this.region = new Region(code, code).code();
            return this;
        }

        /**
         * The heading level of a fragment's title, defaults to 2. Deeper headings follow it, none below 6.
         *
         * @param level 1 to 6
         * @return this builder
         * @throws IllegalArgumentException when the level is not 1 to 6
         */
        public Builder headingLevel(int level) {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + " is not from 1 to 6");
            }
            this.headingLevel = level;
            return this;
        }

        /**
         * What class names and ids begin with, defaults to {@code uc-}. Tokens keep their names.
         *
         * @param prefix lower-case letters, digits and hyphens, at most 32
         * @return this builder
         * @throws IllegalArgumentException when the prefix is malformed
         */
        public Builder classPrefix(String prefix) {
            if (!CLASS_PREFIX.matcher(prefix).matches()) {
                throw new IllegalArgumentException("class prefix '" + prefix
                        + "' is not lower-case letters, digits and hyphens; write for example 'uc-'");
            }
            this.classPrefix = prefix;
            return this;
        }

        /**
         * How much of an entry a fragment shows, defaults to {@link View#FULL}.
         *
         * @param chosen all of it, or a card
         * @return this builder
         */
        public Builder view(View chosen) {
            this.view = chosen;
            return this;
        }

        /**
         * The day that decides whether a review is overdue, defaults to the pack's own date.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Optional.of(day);
            return this;
        }

        /**
         * The public address of the server that shows the entries, defaults to none: links to entries are plain words
         * then.
         *
         * @param address for example {@code https://widgets.example.org}
         * @return this builder
         * @throws IllegalArgumentException when it is not a plain http or https address
         */
        public Builder baseUrl(URI address) {
            this.base = Optional.of(Addresses.base(address));
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public HtmlRenderer build() {
            return build(TemplateEngine.bundled());
        }

        HtmlRenderer build(TemplateEngine engine) {
            return new HtmlRenderer(new Options(region, headingLevel, classPrefix, view, asOf, base), engine);
        }
    }
}
