package org.undercurrent.widget.snapshot;

import java.util.Optional;

/**
 * Where an entry is served: reads the paths that the renderer writes, see {@link org.undercurrent.render.Addresses}.
 *
 * @param format what it is served as
 * @param language the tag of the pack's language
 * @param region ISO 3166-1 alpha-2, or 001
 * @param entry for example {@code topics/dreams}
 */
record Address(Format format, String language, String region, String entry) {
    private static final String VERSION = "v1";

    /** Reads a path; whether language, region and entry are served is not decided here. */
    static Optional<Address> parse(String path) {
        String[] parts = path.split("/", 7);
        if (!parts[0].isEmpty()) {
            return Optional.empty();
        }
        if (parts.length == 6) {
            return file(parts);
        }
        boolean page = parts.length == 5 && !parts[1].equals(VERSION);
        return page
                ? Optional.of(new Address(Format.PAGE, parts[1], parts[2], entry(parts[3], parts[4])))
                : Optional.empty();
    }

    private static Optional<Address> file(String[] parts) {
        String name = parts[5];
        return Format.ofFile(parts[1], name).map(format -> {
            String id = name.substring(0, name.length() - format.suffix().length());
            return new Address(format, parts[2], parts[3], entry(parts[4], id));
        });
    }

    private static String entry(String kind, String id) {
        return kind + "/" + id;
    }

    Address as(Format other) {
        return new Address(other, language, region, entry);
    }

    Address in(String otherRegion) {
        return new Address(format, language, otherRegion, entry);
    }

    /** The path. */
    @Override
    public String toString() {
        return format.prefix() + language + "/" + region + "/" + entry + format.suffix();
    }
}
