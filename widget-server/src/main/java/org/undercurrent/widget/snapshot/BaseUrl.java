package org.undercurrent.widget.snapshot;

import java.net.URI;

/** The public address, under which all paths are. */
final class BaseUrl {
    private BaseUrl() {}

    /** Refuses what cannot stand in front of a path; a slash at the end does not matter. */
    static URI checked(URI url) {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null) {
            throw wrong(url, "is not a web address");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
            throw wrong(url, "has more than a host and a path");
        }
        return URI.create(withoutSlash(url.toString()));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }

    private static IllegalArgumentException wrong(URI url, String flaw) {
        return new IllegalArgumentException("base URL '" + url + "' " + flaw
                + "; write it as partners reach the server, for example 'https://widgets.example.org'");
    }
}
