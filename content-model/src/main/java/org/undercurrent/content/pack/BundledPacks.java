package org.undercurrent.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The built-in packs: the one place that knows their languages. */
final class BundledPacks implements Bases {
    private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.UK, Locale.forLanguageTag("es"));

    /** The languages that are there, the master first. */
    static List<Locale> languages() {
        return LANGUAGES.stream()
                .filter(language ->
                        BundledPacks.class.getResource(BundledSource.ROOT + name(language) + "/" + PackLoader.ROOT)
                                != null)
                .toList();
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
