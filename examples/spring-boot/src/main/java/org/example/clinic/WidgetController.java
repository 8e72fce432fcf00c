package org.example.clinic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * Answers below {@code /widgets}: status, headers and bytes are the snapshot's, for each method. Spring finds it by its name.
 */
@Component(WidgetController.PREFIX + "/**")
class WidgetController implements HttpRequestHandler, CorsConfigurationSource {
    static final String PREFIX = "/widgets";

    private final Snapshot snapshot;

    WidgetController(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Response answer = snapshot.respond(asked(request));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        Channels.newChannel(response.getOutputStream()).write(answer.body());
    }

    /** Spring itself answers what a browser asks before a request with headers of its own; it may. */
    @Override
    public CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        return new CorsConfiguration().applyPermitDefaultValues();
    }

    private static Request asked(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + PREFIX.length());
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Request(
                request.getMethod(), path, query, name -> Optional.ofNullable(request.getHeader(name)));
    }
}
