package org.undercurrent.widget.snapshot;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Something served that is no entry.
 *
 * @param path its path
 * @param headers what goes with it
 * @param text makes it, on first use
 */
record SiteFile(String path, Map<String, String> headers, Supplier<String> text) {
    /** Its name in statistics: of the file, without its language. */
    String route() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "home" : name;
    }
}
