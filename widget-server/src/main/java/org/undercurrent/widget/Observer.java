package org.undercurrent.widget;

import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;

/** Told of each answer, on the thread that gives it; must be quick. */
interface Observer {
    /** For when nobody wants to know. */
    Observer NOBODY = (request, response, nanos) -> {};

    /** An answer is ready to be sent, so many nanoseconds after its request was read. */
    void answered(Request request, Response response, long nanos);

    default Observer and(Observer other) {
        return (request, response, nanos) -> {
            answered(request, response, nanos);
            other.answered(request, response, nanos);
        };
    }
}
