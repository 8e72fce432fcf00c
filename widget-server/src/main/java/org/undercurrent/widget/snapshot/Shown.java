package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.undercurrent.content.Region;

/**
 * An entry in a language, as lists of what there is name it.
 *
 * @param edition the language
 * @param entry kind and id
 * @param headline what it is about
 */
record Shown(Edition edition, String entry, Headline headline) {

    static Stream<Shown> all(List<Edition> editions) {
        return editions.stream()
                .flatMap(edition ->
                        edition.entries().stream().map(entry -> new Shown(edition, entry, edition.headline(entry))));
    }

    /** The page that search engines know. */
    String page(URI baseUrl) {
        return baseUrl + new Address(Format.PAGE, edition.language(), Region.WORLD, entry).toString();
    }
}
