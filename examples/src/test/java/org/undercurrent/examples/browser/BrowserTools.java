package org.undercurrent.examples.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a browser test needs of the machine. */
record BrowserTools(Optional<Path> chromium, Optional<Path> node, boolean areRequired) {

    // without windows it takes half the time of the whole browser
    private static final String SHELL = "/usr/bin/chromium-headless-shell";
    private static final String WHOLE = "/usr/bin/chromium";

    /** Looks where the environment says, then where Debian puts them. */
    static BrowserTools find(Map<String, String> environment, Predicate<Path> exists) {
        Optional<Path> chromium = Stream.of(environment.getOrDefault("UNDERCURRENT_CHROMIUM", ""), SHELL, WHOLE)
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(exists)
                .findFirst();
        Optional<Path> node = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, "node"))
                .filter(exists)
                .findFirst();
        return new BrowserTools(chromium, node, "true".equals(environment.get("CI")));
    }

    boolean areComplete() {
        return chromium.isPresent() && node.isPresent();
    }

    String whatIsMissing() {
        List<String> missing = new ArrayList<>();
        if (chromium.isEmpty()) {
            missing.add("no Chromium in UNDERCURRENT_CHROMIUM, at " + SHELL + " or at " + WHOLE);
        }
        if (node.isEmpty()) {
            missing.add("no node in PATH");
        }
        return String.join(", ", missing) + " (on Debian: apt-get install chromium-headless-shell nodejs)";
    }
}
