package org.undercurrent.widget.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** The public address, as somebody typed it. */
final class BaseUrl {
    private BaseUrl() {}

    static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("base URL '" + url + "' is not a web address (" + malformed.getReason()
                    + "); write it as partners reach the server, for example 'https://widgets.example.org'");
        }
    }
}
