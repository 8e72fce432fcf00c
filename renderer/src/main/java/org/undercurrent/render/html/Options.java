package org.undercurrent.render.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Option;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.View;

/** What a renderer was built with. */
record Options(
        String region,
        int headingLevel,
        String classPrefix,
        String idPrefix,
        View view,
        Set<Part> without,
        List<String> compared,
        Map<Locale, Labels> labels,
        Optional<LocalDate> asOf,
        Optional<String> base,
        Optional<URI> shadowStylesheet,
        Optional<Theme> theme) {

    /** For a whole page: everything, below the first heading. */
    Options page() {
        return document(View.FULL);
    }

    /** For a document that stands alone in this view. */
    Options topHeading() {
        return document(view);
    }

    private Options document(View shown) {
        return new Options(
                region,
                1,
                classPrefix,
                idPrefix,
                shown,
                without,
                compared,
                labels,
                asOf,
                base,
                Optional.empty(),
                theme);
    }

    LocalDate asOf(ContentPack pack) {
        return asOf.orElse(pack.imprint().date());
    }

    Labels labels(ContentPack pack) {
        Locale language = pack.imprint().language();
        Labels own = labels.get(language);
        return own != null ? own : Labels.of(language);
    }

    Optional<Addresses> addresses(ContentPack pack) {
        return base.map(address -> new Addresses(address, pack.imprint().language(), region));
    }

    /** Only the chosen options, in the order chosen; all of them where fewer than two are left to compare. */
    Comparison narrowed(Comparison whole) {
        List<Option> chosen = compared.stream()
                .flatMap(id ->
                        whole.options().stream().filter(option -> option.id().equals(id)))
                .toList();
        return chosen.size() < 2
                ? whole
                : new Comparison(whole.header(), whole.introduction(), chosen, whole.dimensions());
    }
}
