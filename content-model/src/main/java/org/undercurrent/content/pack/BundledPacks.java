package org.undercurrent.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in packs: the one place that knows their languages. */
final class BundledPacks implements Bases {
    private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.UK, Locale.forLanguageTag("es"));

    private static final Map<Locale, ContentPack> READ = new ConcurrentHashMap<>();

    /** The languages that are there, the master first. */
    static List<Locale> languages() {
        return LANGUAGES.stream()
                .filter(language ->
                        BundledPacks.class.getResource(BundledSource.ROOT + name(language) + "/" + PackLoader.ROOT)
                                != null)
                .toList();
    }

    /** The pack is immutable and reads its parts once, so one serves all. */
    static ContentPack pack(Locale language) {
        return READ.computeIfAbsent(
                language,
                unread ->
                        new ContentPack(new VerifiedContents(PackSource.bundled(name(language)), new BundledPacks())));
    }

    static String name(Locale language) {
        return ContentPack.BUILT_IN + "/" + language.toLanguageTag();
    }

    @Override
    public List<String> names() {
        return languages().stream().map(BundledPacks::name).toList();
    }

    @Override
    public Optional<PackSource> find(String name) {
        return names().contains(name) ? Optional.of(PackSource.bundled(name)) : Optional.empty();
    }
}
