package org.undercurrent.content.pack;

import java.io.InputStream;
import java.util.Optional;

/** Reads a built-in pack. META-INF is no package, so its files are readable on the module path too. */
record BundledSource(String folder) implements PackSource {
    static final String ROOT = "/META-INF/undercurrent/packs/";

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(BundledSource.class.getResourceAsStream(ROOT + folder + "/" + name));
    }

    @Override
    public String toString() {
        return folder;
    }
}
