package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor is told to show for a page's address (oembed.com), in the form that WordPress takes: it drops paragraphs in
 * the quotation, so a space stands between the crisis lines and the link, and it cuts frames at 1000 pixels, so the frame
 * is the card.
 */
record OEmbed(URI baseUrl, Edition edition) {
    /** Kept, for each look for one reads the class path. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** How large the frame may be at most. */
    record Size(int width, int height) {
        static final Size USUAL = new Size(600, 640);

        static Size within(Map<String, String> query) {
            return new Size(
                    atMost(query.getOrDefault("maxwidth", ""), USUAL.width),
                    atMost(query.getOrDefault("maxheight", ""), USUAL.height));
        }

        /** What is no number asks for nothing. */
        private static int atMost(String wanted, int usual) {
            boolean number = wanted.matches("[1-9]\\d{0,8}");
            return number ? Math.min(usual, Integer.parseInt(wanted)) : usual;
        }
    }

    String json(Address address, Size size) {
        String title = edition.headline(address.entry()).title();
        String page = baseUrl + address.as(Format.PAGE).toString();
        String frame = baseUrl + address.as(Format.FRAME_CARD).toString();
        String html = "<blockquote>" + escaped(edition.crisisText(address.region())) + " <a href=\"" + escaped(page)
                + "\">" + escaped(title) + "</a></blockquote><iframe src=\"" + escaped(frame) + "\" width=\""
                + size.width + "\" height=\"" + size.height
                + "\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\" title=\""
                + escaped(title) + "\"></iframe>";
        return JSON.createObjectBuilder()
                .add("version", "1.0")
                .add("type", "rich")
                .add("title", title)
                .add("provider_name", "Undercurrent")
                .add("provider_url", baseUrl + "/")
                .add("cache_age", 300)
                .add("width", size.width)
                .add("height", size.height)
                .add("html", html)
                .build()
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The members of a query; of several with one name the first. */
    static Map<String, String> query(String query) {
        Map<String, String> members = new HashMap<>();
        for (String member : query.split("&", -1)) {
            int equals = member.indexOf('=');
            if (equals > 0) {
                decoded(member.substring(equals + 1))
                        .ifPresent(value -> members.putIfAbsent(member.substring(0, equals), value));
            }
        }
        return members;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The path of a page's address, without what does not matter to us: the case of scheme and host does not. */
    static Optional<String> path(URI baseUrl, String url) {
        String base = baseUrl.toString();
        int site = base.length() - baseUrl.getRawPath().length();
        if (!url.regionMatches(true, 0, base, 0, site) || !url.startsWith(baseUrl.getRawPath() + "/", site)) {
            return Optional.empty();
        }
        return Optional.of(url.substring(base.length()).split("[?#]", 2)[0]);
    }
}
