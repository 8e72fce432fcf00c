package org.undercurrent.render;

import java.net.URI;
import java.util.Locale;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Region;

/**
 * Where the server of a base address shows the content in one language and region.
 *
 * @param base the public address without a slash at its end, for example {@code https://widgets.example.org}
 * @param language the language of the pack
 * @param region the region of the reader
 */
public record Addresses(String base, Locale language, String region) {

    /**
     * Checks a base address, writes scheme and host in lower case as browsers do, and takes the slash off its end.
     *
     * @param base for example {@code https://Widgets.example.org/}
     * @return for example {@code https://widgets.example.org}
     * @throws IllegalArgumentException when it is not http or https, has a user, a query, a fragment, or dots or dollars in its
     *     path, or letters that an address cannot have
     */
    public static String base(URI base) {
        String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        boolean bare = base.getRawQuery() == null && base.getRawFragment() == null;
        if (!web || !bare || !isHost(base) || !isPlainPath(base)) {
            throw new IllegalArgumentException("base address '" + base
                    + "' is not a plain web address; write it as 'https://widgets.example.org'");
        }
        if (!base.toString().equals(base.toASCIIString())) {
            throw new IllegalArgumentException("base address '" + base
                    + "' has letters that an address cannot have; write it as browsers send it, for example"
                    + " 'https://xn--exmple-cua.org/caf%C3%A9'");
        }
        String address = scheme + "://" + base.getRawAuthority().toLowerCase(Locale.ROOT) + base.getRawPath();
        return address.replaceAll("/+$", "");
    }

    private static boolean isHost(URI base) {
        String authority = base.getRawAuthority();
        return authority != null
                && !authority.startsWith(":")
                && !authority.endsWith(":")
                && authority.indexOf('@') < 0
                && base.getPort() <= 65_535;
    }

    /** Web servers in front take what follows a dollar for a variable of theirs. */
    private static boolean isPlainPath(URI base) {
        String path = base.getRawPath();
        return base.equals(base.normalize()) && !path.startsWith("/..") && path.indexOf('$') < 0;
    }

    /**
     * The page to share.
     *
     * @param entry the entry
     * @return {@code base/en-US/GB/topics/dreams}
     */
    public URI page(EntryId entry) {
        return URI.create(pages() + entry);
    }

    /**
     * What the address of every page begins with.
     *
     * @return {@code base/en-US/GB/}
     */
    public String pages() {
        return base + "/" + language.toLanguageTag() + "/" + region + "/";
    }

    /**
     * The page that search engines know: the one of the world.
     *
     * @param entry the entry
     * @return {@code base/en-US/001/topics/dreams}
     */
    public URI canonical(EntryId entry) {
        return new Addresses(base, language, Region.WORLD).page(entry);
    }

    /**
     * The gallery in this language.
     *
     * @return {@code base/en-US/}
     */
    public URI gallery() {
        return URI.create(base + "/" + language.toLanguageTag() + "/");
    }

    /**
     * A format of the entry.
     *
     * @param entry the entry
     * @param suffix for example {@code .card.html}
     * @return {@code base/v1/en-US/GB/topics/dreams.card.html}
     */
    public URI data(EntryId entry, String suffix) {
        return URI.create(base + "/v1/" + language.toLanguageTag() + "/" + region + "/" + entry + suffix);
    }

    /**
     * What an editor that is given the page's address asks to show it (oembed.com).
     *
     * @param entry the entry
     * @return {@code base/oembed/en-US/GB/topics/dreams.json}
     */
    public URI oembed(EntryId entry) {
        return URI.create(base + "/oembed/" + language.toLanguageTag() + "/" + region + "/" + entry + ".json");
    }

    /**
     * A document for an {@code iframe}.
     *
     * @param entry the entry
     * @param suffix {@code .card.html} or {@code .html}
     * @return {@code base/frame/en-US/GB/topics/dreams.card.html}
     */
    public URI frame(EntryId entry, String suffix) {
        return URI.create(base + "/frame/" + language.toLanguageTag() + "/" + region + "/" + entry + suffix);
    }

    /**
     * The stylesheet.
     *
     * @return {@code base/v1/undercurrent.css}
     */
    public URI stylesheet() {
        return URI.create(base + "/v1/undercurrent.css");
    }

    /**
     * The embed script.
     *
     * @return {@code base/v1/embed.js}
     */
    public URI script() {
        return URI.create(base + "/v1/embed.js");
    }

    /**
     * The script that gives frames the height of their texts.
     *
     * @return {@code base/v1/embed-frame.js}
     */
    public URI frameScript() {
        return URI.create(base + "/v1/embed-frame.js");
    }
}
