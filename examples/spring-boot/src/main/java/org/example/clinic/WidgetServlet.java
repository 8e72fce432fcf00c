package org.example.clinic;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * Answers below {@code /widgets}: status, headers and bytes are the snapshot's, for each method. A servlet beside Spring's
 * own, which would have a say in who may read the answers.
 */
class WidgetServlet extends HttpServlet {
    static final String PATHS = "/widgets/*";

    private static final long serialVersionUID = 1;

    private final transient Snapshot snapshot;

    WidgetServlet(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Response answer = snapshot.respond(asked(request));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        Channels.newChannel(response.getOutputStream()).write(answer.body());
    }

    private static Request asked(HttpServletRequest request) {
        String prefix = request.getContextPath() + request.getServletPath();
        String path = request.getRequestURI().substring(prefix.length());
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Request(request.getMethod(), path, query, name -> header(request, name));
    }

    /** Several lines of one name are one value. */
    private static Optional<String> header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
    }
}
