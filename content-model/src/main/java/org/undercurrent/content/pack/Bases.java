package org.undercurrent.content.pack;

import java.util.List;
import java.util.Optional;

/** The packs that another pack may build on. */
interface Bases {
    /** For example {@code psychodynamic-depression/en-US}. */
    List<String> names();

    Optional<PackSource> find(String name);
}
