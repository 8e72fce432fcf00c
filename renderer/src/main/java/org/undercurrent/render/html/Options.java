package org.undercurrent.render.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Option;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.View;

/** What a renderer was built with. */
record Options(
        RenderSettings settings,
        int headingLevel,
        String classPrefix,
        Optional<String> idPrefix,
        View view,
        List<Part> without,
        List<String> compared,
        boolean explainsTerms,
        Map<Locale, Labels> labels,
        List<ContentPack> translations,
        Optional<URI> shadowStylesheet,
        Optional<Theme> theme,
        List<TemplateSource> templates) {

    /** What ids begin with. */
    String ids() {
        return idPrefix.orElse(classPrefix);
    }

    String region() {
        return settings.region();
    }

    LocalDate asOf(ContentPack pack) {
        return settings.day(pack);
    }

    Optional<Addresses> addresses(ContentPack pack) {
        return settings.addresses(pack);
    }

    String stylesheet() {
        return Stylesheet.of(classPrefix) + tokens();
    }

    /** The rules of the theme; empty without one. */
    String tokens() {
        return theme.map(Theme::css).orElse("");
    }

    Labels labels(ContentPack pack) {
        Locale language = pack.imprint().language();
        Labels own = labels.get(language);
        return own != null ? own : Labels.of(language);
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
