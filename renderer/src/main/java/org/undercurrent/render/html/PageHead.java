package org.undercurrent.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.jsonld.JsonLdRenderer;

/** What a page tells programs about itself, and how it is cited and found again from paper. */
record PageHead(Options options, ContentPack pack, Entry entry) {

    Map<String, Object> model() {
        Imprint imprint = pack.imprint();
        Labels labels = options.labels(pack);
        Provenance provenance = entry.header().provenance();
        Map<String, Object> model = new HashMap<>();
        model.put("title", labels.title(entry));
        model.put("description", entry.header().summary());
        model.put("author", provenance.author());
        model.put("publisher", imprint.publisher());
        model.put("published", provenance.created().toString());
        model.put("changed", provenance.changed().toString());
        model.put("locale", imprint.language().toLanguageTag().replace('-', '_'));
        model.put("keywords", entry.header().tags());
        model.put("citation", citation(imprint, provenance, labels));
        model.put("jsonLd", Documents.made(script()));
        options.addresses(pack).ifPresent(addresses -> model.putAll(links(addresses)));
        return model;
    }

    private String citation(Imprint imprint, Provenance provenance, Labels labels) {
        String title = labels.title(entry);
        boolean ended = title.endsWith("?") || title.endsWith("!");
        return labels.text(
                "cite.words",
                provenance.author(),
                labels.date(provenance.changed()),
                ended ? title : title + ".",
                imprint.publisher(),
                imprint.version());
    }

    /** Data, which a browser never runs; the renderer has escaped what could end the element. */
    private String script() {
        return "<script type=\"application/ld+json\">" + jsonLd() + "</script>";
    }

    private String jsonLd() {
        return JsonLdRenderer.builder().settings(options.settings()).build().render(pack, entry.id());
    }

    private Map<String, Object> links(Addresses addresses) {
        Map<String, Object> links = new HashMap<>();
        links.put("canonical", addresses.canonical(entry.id()).toString());
        links.put("page", addresses.page(entry.id()).toString());
        links.put("oembed", addresses.oembed(entry.id()).toString());
        links.put(
                "alternates",
                List.of(
                        alternate(addresses, "application/json", ".json"),
                        alternate(addresses, "application/ld+json", ".jsonld"),
                        alternate(addresses, "text/markdown", ".md"),
                        alternate(addresses, "text/plain", ".txt")));
        links.put("translations", translations(addresses));
        code(addresses).ifPresent(code -> links.put("code", Documents.made(code)));
        return links;
    }

    /** The pages that search engines know, this one among them; none where there is no other. */
    private List<Map<String, String>> translations(Addresses addresses) {
        List<Map<String, String>> pages = new ArrayList<>();
        for (ContentPack other : options.translations()) {
            Locale language = other.imprint().language();
            boolean another = !language.equals(pack.imprint().language());
            if (another && other.has(entry.id())) {
                pages.add(translation(new Addresses(addresses.base(), language, Region.WORLD)));
            }
        }
        if (!pages.isEmpty()) {
            pages.add(0, translation(addresses));
        }
        return pages;
    }

    private Map<String, String> translation(Addresses addresses) {
        return Map.of(
                "language",
                addresses.language().toLanguageTag(),
                "address",
                addresses.canonical(entry.id()).toString());
    }

    private Map<String, String> alternate(Addresses addresses, String type, String suffix) {
        return Map.of(
                "type", type, "address", addresses.data(entry.id(), suffix).toString());
    }

    private Optional<String> code(Addresses addresses) {
        String words = options.labels(pack).text("leaflet.code");
        return QrDrawing.of(addresses.page(entry.id())).map(code -> code.svg(words, options.classPrefix()));
    }
}
