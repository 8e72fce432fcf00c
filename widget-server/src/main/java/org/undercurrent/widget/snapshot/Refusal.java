package org.undercurrent.widget.snapshot;

/** The errors, each with what a reader is told. */
enum Refusal {
    NOT_FOUND(404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This address can only be read."),
    NOT_ACCEPTABLE(406, "Not acceptable", "This comes plain or compressed by gzip, and the request refuses both."),
    URI_TOO_LONG(414, "Address too long", "The address is longer than any that is served."),
    HEADERS_TOO_LARGE(431, "Headers too large", "A header of the request is longer than any that is understood."),
    NOT_IMPLEMENTED(501, "Not implemented", "Only JSON is given here; leave the format out, or ask for format=json."),
    UNAVAILABLE(503, "Not available", "This cannot be shown at the moment. Everything else can.");

    private final int status;
    private final String title;
    private final String words;

    Refusal(int status, String title, String words) {
        this.status = status;
        this.title = title;
        this.words = words;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }
}
