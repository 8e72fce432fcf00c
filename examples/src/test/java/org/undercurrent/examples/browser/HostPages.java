package org.undercurrent.examples.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Somebody else's site: the files in {@code pages}, with the address of the server under test written into them. */
final class HostPages implements AutoCloseable {
    private static final String WRITTEN_ADDRESS = "http://127.0.0.1:8080";
    private static final Pattern HEADER = Pattern.compile("<!-- header ([\\w-]+): (.+) -->");

    private final HttpServer server;
    private final String widgetAddress;
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final Map<String, String> pastings = new ConcurrentHashMap<>();

    HostPages(String widgetAddress) {
        this.widgetAddress = widgetAddress;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Lets the site have a script of its own. */
    void add(String name, String script) {
        scripts.put(name, script);
    }

    /** Lets somebody paste into the page with this name, which gives its address. */
    String paste(String page, String pasted) {
        pastings.put(page + ".html", pasted);
        return address(page);
    }

    String address(String page) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + page + ".html";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        try (exchange) {
            if (name.equals("favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            String script = scripts.get(name);
            String type = script == null ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
            String text = script == null ? page(name) : script;
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            HEADER.matcher(text)
                    .results()
                    .forEach(header -> exchange.getResponseHeaders().set(header.group(1), header.group(2)));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page(String name) throws IOException {
        String pasted = pastings.get(name);
        if (pasted != null) {
            return page("pasted.html").replace("<!-- pasted -->", pasted);
        }
        try (InputStream file = HostPages.class.getResourceAsStream("/pages/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no page '" + name + "' in src/test/resources/pages");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(WRITTEN_ADDRESS, widgetAddress);
        }
    }
}
