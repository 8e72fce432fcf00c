package org.undercurrent.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** Whole documents: the page to share, the gallery and messages. The crisis text is first in each. */
record Documents(TemplateEngine engine, Options options) {
    /** The templates of these and their parts. */
    static final List<String> TEMPLATES = List.of(
            "page.ftlh",
            "frame.ftlh",
            "gallery.ftlh",
            "message.ftlh",
            "head.ftlh",
            "colophon.ftlh",
            "builder-place.ftlh",
            "builder-search.ftlh",
            "builder-fit.ftlh",
            "builder-copy.ftlh",
            "builder-it.ftlh");

    private static final Pattern LINK_OUT = Pattern.compile("<a ([^<>]*?href=[\"']?http)");

    String page(ContentPack pack, Entry entry, String fragment) {
        Map<String, Object> model = frame(pack);
        model.putAll(new PageHead(options, pack, entry).model());
        model.put("fragment", made(fragment));
        model.put("regions", options.region().equals(Region.WORLD) ? regions(pack) : List.of());
        return engine.render("page.ftlh", entry.id().toString(), model);
    }

    /** Inside someone's frame a link would open there, where other sites refuse to be; each opens a window of its own. */
    String frame(ContentPack pack, Entry entry, String fragment, String script) {
        Map<String, Object> model = frame(pack);
        model.put("title", options.labels(pack).title(entry));
        model.put("style", made(options.stylesheet()));
        model.put("fragment", made(LINK_OUT.matcher(fragment).replaceAll("<a target=\"_blank\" $1")));
        model.put("script", made(script));
        options.addresses(pack)
                .ifPresent(addresses ->
                        model.put("canonical", addresses.canonical(entry.id()).toString()));
        return engine.render("frame.ftlh", entry.id().toString(), model);
    }

    /** The crisis lines of each region, so that a page found by a search serves a reader anywhere. */
    private List<Map<String, Object>> regions(ContentPack pack) {
        return pack.regions().stream()
                .filter(region -> !region.code().equals(Region.WORLD))
                .map(region -> Map.<String, Object>of("name", region.name(), "crisis", lines(pack, region)))
                .toList();
    }

    /** Where a region has no line of its own the directories would follow; they stand above already. */
    private TemplateHTMLOutputModel lines(ContentPack pack, Region region) {
        boolean lineOfItsOwn = pack.helplines(region.code()).stream()
                .noneMatch(helpline -> helpline.region().equals(Region.WORLD));
        List<CrisisText.Line> lines = CrisisText.of(pack, region.code()).lines();
        Markup markup = new Markup(options.classPrefix());
        for (CrisisText.Line line : lineOfItsOwn ? lines : lines.subList(0, 1)) {
            Envelope.line(markup.open("p"), line);
            markup.close("p");
        }
        return made(markup.toString());
    }

    String gallery(List<ContentPack> packs) {
        ContentPack pack = packs.get(0);
        Map<String, Object> model = frame(pack);
        model.put("crisis", crisis(pack));
        new Gallery(pack, options.addresses(pack), options.labels(pack)).addTo(model, packs);
        return engine.render("gallery.ftlh", "gallery", model);
    }

    String message(ContentPack pack, int status, String title, String words) {
        Map<String, Object> model = frame(pack);
        model.put("crisis", crisis(pack));
        model.put("status", status);
        model.put("title", title);
        model.put("words", words);
        return engine.render("message.ftlh", "message", model);
    }

    private TemplateHTMLOutputModel crisis(ContentPack pack) {
        Markup markup = new Markup(options.classPrefix());
        Envelope.crisis(markup, CrisisText.of(pack, options.region()), options.labels(pack));
        return made(markup.toString());
    }

    private Map<String, Object> frame(ContentPack pack) {
        Labels labels = options.labels(pack);
        Map<String, Object> model = new HashMap<>();
        model.put("uc", options.classPrefix());
        model.put("lang", pack.imprint().language().toLanguageTag());
        model.put("dir", labels.text("direction"));
        model.put("label", Directives.label(labels));
        Optional<Addresses> addresses = options.addresses(pack);
        addresses.ifPresentOrElse(
                known -> {
                    model.put("home", known.base() + "/");
                    model.put("gallery", known.gallery().toString());
                    model.put("stylesheet", known.stylesheet().toString());
                    model.put("style", made(options.tokens()));
                },
                () -> model.put("style", made(options.stylesheet())));
        return model;
    }

    /** Markup of our own, which the templates must not escape again. */
    static TemplateHTMLOutputModel made(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException("the engine refused markup", impossible);
        }
    }
}
