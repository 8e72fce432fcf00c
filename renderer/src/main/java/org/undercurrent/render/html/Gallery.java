package org.undercurrent.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** What the gallery of a pack shows: its entries as cards, and all that the builder's script needs to know. */
record Gallery(ContentPack pack, Optional<Addresses> addresses, Labels labels) {

    void addTo(Map<String, Object> model, List<ContentPack> packs) {
        model.put("kinds", kinds());
        model.put("regions", regions());
        model.put("publisher", pack.imprint().publisher());
        pack.imprint().contact().ifPresent(contact -> model.put("contact", contact.toString()));
        model.put("languages", List.of());
        addresses.ifPresent(known -> {
            model.put("here", known.gallery().toString());
            model.put("languages", languages(known.base(), packs));
            model.put(
                    "frame",
                    new Snippet(pack, known, labels).frame(pack.entry(pack.ids().get(0))));
        });
    }

    private List<Map<String, Object>> kinds() {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Map<String, Object>> cards =
                    pack.entries(kind).stream().map(this::card).toList();
            if (!cards.isEmpty()) {
                kinds.add(Map.of("id", kind.folder(), "name", labels.text("kinds." + kind.folder()), "cards", cards));
            }
        }
        return kinds;
    }

    private Map<String, Object> card(Entry entry) {
        Map<String, Object> card = new HashMap<>();
        card.put("id", entry.id().toString());
        card.put("title", labels.title(entry));
        card.put("summary", entry.header().summary());
        addresses.ifPresent(known -> {
            card.put("page", known.page(entry.id()).toString());
            card.put("snippet", new Snippet(pack, known, labels).of(entry));
        });
        return card;
    }

    private List<Map<String, Object>> regions() {
        return pack.regions().stream()
                .map(region -> Map.<String, Object>of(
                        "code",
                        region.code(),
                        "name",
                        region.name(),
                        "crisis",
                        CrisisText.of(pack, region.code()).text()))
                .toList();
    }

    /** In an order that is the same in each of them. */
    private static List<Map<String, Object>> languages(String base, List<ContentPack> packs) {
        return packs.stream()
                .map(each -> each.imprint().language())
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .map(language -> language(base, language))
                .toList();
    }

    private static Map<String, Object> language(String base, Locale language) {
        return Map.of(
                "tag", language.toLanguageTag(),
                "name", Labels.of(language).language(language),
                "home", new Addresses(base, language, "").gallery().toString());
    }
}
