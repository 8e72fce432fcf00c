package org.undercurrent.render.html;

import java.time.LocalDate;
import java.util.Optional;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.View;

/** What a renderer was built with. */
record Options(
        String region,
        int headingLevel,
        String classPrefix,
        View view,
        Optional<LocalDate> asOf,
        Optional<String> base) {

    Options page() {
        return new Options(region, 1, classPrefix, View.FULL, asOf, base);
    }

    Options topHeading() {
        return new Options(region, 1, classPrefix, view, asOf, base);
    }

    LocalDate asOf(ContentPack pack) {
        return asOf.orElse(pack.imprint().date());
    }

    Optional<Addresses> addresses(ContentPack pack) {
        return base.map(address -> new Addresses(address, pack.imprint().language(), region));
    }
}
