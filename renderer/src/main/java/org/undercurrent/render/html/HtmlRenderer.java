package org.undercurrent.render.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderException;
import org.undercurrent.render.Renderer;
import org.undercurrent.render.RendererBuilder;
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
public final class HtmlRenderer implements Renderer {
    private final Options options;
    private final Engines engines;

    private HtmlRenderer(Options options, Engines engines) {
        this.options = options;
        this.engines = engines;
    }

    /**
     * Configures a renderer.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(ContentPack pack, EntryId id) {
        return fragment(options, pack, id);
    }

    /**
     * A builder that begins with all that this renderer was told, for another region or view of it. Its templates have
     * been checked and are not checked again.
     *
     * @return a builder; this renderer stays as it is
     */
    public Builder toBuilder() {
        return new Builder(options, engines);
    }

    private String fragment(Options how, ContentPack pack, EntryId id) {
        Body body = new Body(engines.bodies(), Rendering.of(how, pack, id));
        return engines.bodies().written(how.classPrefix(), markup -> Envelope.around(body, markup));
    }

    /** A fragment of a document: its title is the first heading, terms open, and no shadow root keeps the page out. */
    private Options document(View shown) {
        Builder document = toBuilder().headingLevel(1).view(shown).explainTerms();
        document.shadowStylesheet = Optional.empty();
        return document.options();
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
        return new Documents(engines.documents(), options)
                .page(pack, pack.entry(id), fragment(document(View.FULL), pack, id));
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
        String fragment = fragment(document(options.view()), pack, id);
        return new Documents(engines.documents(), options).frame(pack, pack.entry(id), fragment, script);
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
        return new Documents(engines.documents(), options).gallery(packs);
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
        return new Documents(engines.documents(), options).message(pack, status, title, words);
    }

    /**
     * The stylesheet for fragments and documents, in a page or in a shadow root.
     *
     * @return CSS
     */
    public String stylesheet() {
        return options.stylesheet();
    }

    /** Configures a renderer. */
    public static final class Builder extends RendererBuilder<Builder> {
        private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

        private int headingLevel = 2;
        private String classPrefix = "uc-";
        private Optional<String> idPrefix = Optional.empty();
        private View view = View.FULL;
        private final Set<Part> without = EnumSet.noneOf(Part.class);
        private List<String> compared = List.of();
        private boolean explainsTerms;
        private final Map<Locale, Labels> labels = new HashMap<>();
        private final List<TemplateSource> templates = new ArrayList<>();
        private Optional<URI> shadowStylesheet = Optional.empty();
        private Optional<Theme> theme = Optional.empty();
        private List<ContentPack> translations = List.of();

        private Optional<Engines> checked = Optional.empty();

        private Builder() {}

        private Builder(Options told, Engines engines) {
            settings(told.settings());
            this.headingLevel = told.headingLevel();
            this.classPrefix = told.classPrefix();
            this.idPrefix = told.idPrefix();
            this.view = told.view();
            this.without.addAll(told.without());
            this.compared = told.compared();
            this.explainsTerms = told.explainsTerms();
            this.labels.putAll(told.labels());
            this.translations = told.translations();
            this.shadowStylesheet = told.shadowStylesheet();
            this.theme = told.theme();
            this.templates.addAll(told.templates());
            this.checked = Optional.of(engines);
        }

        @Override
        protected Builder self() {
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
            this.classPrefix = checked("class", prefix);
            this.checked = Optional.empty();
            return this;
        }

        /**
         * What ids begin with, defaults to the class prefix. Two fragments of one entry on one page need two.
         *
         * @param prefix lower-case letters, digits and hyphens, at most 32
         * @return this builder
         * @throws IllegalArgumentException when the prefix is malformed
         */
        public Builder idPrefix(String prefix) {
            this.idPrefix = Optional.of(checked("id", prefix));
            return this;
        }

        private static String checked(String what, String prefix) {
            if (!PREFIX.matcher(prefix).matches()) {
                throw new IllegalArgumentException(what + " prefix '" + prefix
                        + "' is not lower-case letters, digits and hyphens; write for example 'uc-'");
            }
            return prefix;
        }

        /**
         * Words of your own around the content of packs in their language; may be called once for each language.
         *
         * @param own for example {@code Labels.of(Locale.US).with("sources", "References")}
         * @return this builder
         */
        public Builder labels(Labels own) {
            this.labels.put(own.language(), own);
            return this;
        }

        /**
         * The options that comparisons show, in this order; defaults to all. A comparison with fewer than two of them shows
         * all of its own.
         *
         * @param ids for example {@code "psychodynamic", "cbt"}
         * @return this builder
         */
        public Builder compared(String... ids) {
            this.compared = List.of(ids).stream().distinct().toList();
            return this;
        }

        /**
         * Follows the first mention of each term in a text with a button that opens its meaning there, by the browser's own
         * {@code popover}; where browsers cannot place one, the link to the term is all. Off by default in fragments, which
         * it makes about a tenth larger; documents always have it.
         *
         * @return this builder
         */
        public Builder explainTerms() {
            this.explainsTerms = true;
            return this;
        }

        /**
         * What fragments leave out, defaults to nothing. What keeps readers safe is not among the choices.
         *
         * @param parts what to leave out
         * @return this builder
         */
        public Builder without(Part... parts) {
            this.without.addAll(List.of(parts));
            return this;
        }

        /**
         * Templates of your own; may be called again for another source. The first source that has a template wins, ours
         * are the last. They are checked by {@link #build()}. Templates of whole documents are always ours.
         *
         * @param source has files such as {@code topic.ftlh}
         * @return this builder
         */
        public Builder templates(TemplateSource source) {
            this.templates.add(source);
            this.checked = Optional.empty();
            return this;
        }

        /**
         * Wraps fragments in a declarative shadow root, for a host element that you write around them; what stands in the
         * host with {@code slot="next-step"} shows before the notices, and with {@code slot="local-line"} after the crisis
         * lines. Off by default; documents are never wrapped.
         *
         * @param stylesheet the address of the stylesheet, for the shadow root sees none of the page
         * @return this builder
         */
        public Builder shadowRoot(URI stylesheet) {
            this.shadowStylesheet = Optional.of(stylesheet);
            return this;
        }

        /**
         * Values for the tokens of the stylesheet, defaults to ours.
         *
         * @param chosen the values
         * @return this builder
         */
        public Builder theme(Theme chosen) {
            this.theme = Optional.of(chosen);
            return this;
        }

        /**
         * The packs that are shown in other languages, defaults to none: the page of an entry that they have too names its
         * page there.
         *
         * @param packs one for each language; the one that is rendered may be among them
         * @return this builder
         */
        public Builder translations(List<ContentPack> packs) {
            this.translations = List.copyOf(packs);
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
         * Builds the renderer; templates of your own are checked first, each on two specimens.
         *
         * @return the renderer
         * @throws InvalidTemplateException when a template of your own must not be used or fails on a specimen
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(options(), checked.orElseGet(this::engines));
        }

        private Engines engines() {
            TemplateEngine ours = TemplateEngine.bundled(classPrefix);
            if (templates.isEmpty()) {
                return new Engines(ours, ours);
            }
            OwnTemplates own = new OwnTemplates(templates, classPrefix);
            TemplateEngine bodies = new TemplateEngine(own);
            new TemplateCheck(own, bodies, plain(View.FULL), plain(View.CARD)).run();
            return new Engines(bodies, ours);
        }

        HtmlRenderer build(TemplateEngine bodies) {
            return new HtmlRenderer(options(), new Engines(bodies, TemplateEngine.bundled(classPrefix)));
        }

        private Options options() {
            return new Options(
                    settings(),
                    headingLevel,
                    classPrefix,
                    idPrefix,
                    view,
                    List.copyOf(without),
                    compared,
                    explainsTerms,
                    Map.copyOf(labels),
                    translations,
                    shadowStylesheet,
                    theme,
                    List.copyOf(templates));
        }

        /** The specimens know the world only, and show all that they have. */
        private Options plain(View shown) {
            return new HtmlRenderer.Builder()
                    .classPrefix(classPrefix)
                    .view(shown)
                    .options();
        }
    }
}
