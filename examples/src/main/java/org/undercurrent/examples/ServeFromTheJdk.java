package org.undercurrent.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/** Answers from the JDK's own HTTP server: any server that can copy a status, headers and bytes will do. */
public final class ServeFromTheJdk {
    private ServeFromTheJdk() {}

    /**
     * Serves until the process ends.
     *
     * @param arguments the port, defaults to 8082
     * @throws IOException when the port is in use
     */
    public static void main(String[] arguments) throws IOException {
        HttpServer server = start(arguments.length == 0 ? 8082 : Integer.parseInt(arguments[0]));
        System.out.println(
                "Widgets are at http://localhost:" + server.getAddress().getPort() + "/ (Ctrl+C stops them)");
    }

    static HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        Snapshot snapshot = Snapshot.builder()
                .baseUrl(URI.create("http://localhost:" + server.getAddress().getPort()))
                .build();
        server.createContext("/", exchange -> answer(exchange, snapshot));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, Snapshot snapshot) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                name -> Optional.ofNullable(exchange.getRequestHeaders().get(name))
                        .map(lines -> String.join(", ", lines)));
        Response response = snapshot.respond(request);
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().put(name, List.of(value)));
        exchange.sendResponseHeaders(
                response.status(),
                response.body().hasRemaining() ? response.body().remaining() : -1);
        try (exchange) {
            Channels.newChannel(exchange.getResponseBody()).write(response.body());
        }
    }
}
