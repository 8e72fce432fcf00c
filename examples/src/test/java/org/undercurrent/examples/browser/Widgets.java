package org.undercurrent.examples.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/** A widget server that says what the real one says, and goes wrong where a test asks for it. */
final class Widgets implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Snapshot snapshot;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    Widgets() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        snapshot = Snapshot.builder().baseUrl(URI.create(address())).build();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the real server answers, as text. */
    String text(String path) {
        ByteBuffer body = snapshot.respond(Request.get(path)).body();
        return StandardCharsets.UTF_8.decode(body).toString();
    }

    /** From now on the path goes wrong. */
    void breakPath(String path, Fault fault) {
        faults.put(path, fault);
    }

    void repair() {
        faults.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            Fault fault = faults.get(path);
            if (fault == null || !fault.answer(exchange, text(path))) {
                answerWell(exchange, path);
            }
        }
    }

    private void answerWell(HttpExchange exchange, String path) throws IOException {
        Response response = snapshot.respond(new Request(
                exchange.getRequestMethod(),
                path,
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))));
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().put(name, List.of(value)));
        byte[] body = new byte[response.body().remaining()];
        response.body().get(body);
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** One way to go wrong. */
    @FunctionalInterface
    interface Fault {
        /** Answers in place of the server; {@code false} lets the server answer. */
        boolean answer(HttpExchange exchange, String good) throws IOException;

        /** Answers all at once, as any page may read it. */
        static boolean send(HttpExchange exchange, int status, String type, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            return true;
        }
    }
}
