package org.undercurrent.widget.snapshot;

import java.util.Locale;

/** The errors. */
enum Refusal {
    BAD_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    URI_TOO_LONG(414),
    HEADERS_TOO_LARGE(431),
    NOT_IMPLEMENTED(501),
    UNAVAILABLE(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The name of the label that is its title; what a reader is told has the same with {@code .words} behind it. */
    String label() {
        return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
