package org.undercurrent.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in packs: the one place that knows their languages. */
final class BundledPacks implements Bases {
    private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.UK, Locale.forLanguageTag("es"));

    private static final List<String> NAMES =
            LANGUAGES.stream().map(BundledPacks::name).toList();

    private static final Map<Locale, ContentPack> READ = new ConcurrentHashMap<>();

    /** The master first. */
    static List<Locale> languages() {
        return LANGUAGES;
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
        return NAMES;
    }

    @Override
    public Optional<PackSource> find(String name) {
        return NAMES.contains(name) ? Optional.of(PackSource.bundled(name)) : Optional.empty();
    }
}
