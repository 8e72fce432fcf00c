package org.undercurrent.widget;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;

/**
 * One line for each answer: method, what sort of thing was asked for, status and time. Neither who asked nor for which
 * entry, since both together tell what somebody suffers from.
 */
final class AccessLog implements Observer {
    private final Logger log = LoggerFactory.getLogger("org.undercurrent.access");

    @Override
    public void answered(Request request, Response response, long nanos) {
        log.info("{} {} {} {} us", method(request), response.route(), response.status(), nanos / 1000);
    }

    /** A method is whatever the client wrote. */
    private static String method(Request request) {
        return request.method().matches("[A-Z]{1,16}") ? request.method() : "?";
    }
}
