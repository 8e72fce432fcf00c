package org.undercurrent.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.undercurrent.widget.WidgetServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * A partner's page: starts the widget server and, at another address, a clinic's page with three widgets, each placed
 * by another kind of snippet.
 *
 * <pre>{@code
 * try (PartnerSite site = PartnerSite.start(8090, 8080)) {
 *     System.out.println("The clinic's page is at " + site.page());
 * }
 * }</pre>
 */
public final class PartnerSite implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    /** The address in the files, so that they can be read as they are. */
    private static final String WRITTEN_ADDRESS = "http://127.0.0.1:8080";

    private static final Map<String, String> TYPES = Map.of(
            "index.html",
            "text/html; charset=utf-8",
            "clinic.css",
            "text/css; charset=utf-8",
            "clinic.svg",
            "image/svg+xml",
            "robots.txt",
            "text/plain; charset=utf-8");

    /** It announces itself at each start. Held here, for the logging of the JDK forgets what nobody holds. */
    private static final Logger TALKATIVE = Logger.getLogger("org.xnio");

    private final WidgetServer widgets;
    private final HttpServer pages;

    private PartnerSite(WidgetServer widgets, HttpServer pages) {
        this.widgets = widgets;
        this.pages = pages;
        pages.createContext("/", this::answer);
    }

    /**
     * Serves until the process ends.
     *
     * @param arguments {@code --port} and {@code --widget-port}
     */
    public static void main(String[] arguments) {
        TALKATIVE.setLevel(Level.WARNING);
        int code = new CommandLine(new Ports())
                .setParameterExceptionHandler((wrong, given) -> complain(wrong))
                .setExecutionExceptionHandler((failed, command, parsed) -> complain(failed))
                .execute(arguments);
        System.exit(code);
    }

    private static int complain(Exception failed) {
        System.err.println(failed.getMessage());
        return ExitCode.USAGE;
    }

    /**
     * Starts both servers on the loopback address.
     *
     * @param port the port of the clinic's page, 0 for any
     * @param widgetPort the port of the widget server, 0 for any
     * @return both, until they are closed
     * @throws UncheckedIOException when a port is in use; the message says which
     * @throws IllegalArgumentException when a port is none
     */
    public static PartnerSite start(int port, int widgetPort) {
        HttpServer pages = listen(port);
        try {
            return new PartnerSite(WidgetServer.builder().port(widgetPort).start(), pages);
        } catch (RuntimeException failed) {
            pages.stop(0);
            throw failed;
        }
    }

    private static HttpServer listen(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not a port; choose one from 0 to 65535");
        }
        try {
            HttpServer pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            pages.start(); // one that never ran would keep its port after it was stopped
            return pages;
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "cannot listen on " + HOST + ":" + port + ": " + taken.getMessage() + " (choose another --port)",
                    taken);
        }
    }

    /**
     * Where the clinic's page is.
     *
     * @return its address
     */
    public URI page() {
        return URI.create("http://" + HOST + ":" + pages.getAddress().getPort() + "/");
    }

    /**
     * The widget server behind it.
     *
     * @return the server
     */
    public WidgetServer widgets() {
        return widgets;
    }

    /** Stops both servers. */
    @Override
    public void close() {
        pages.stop(0);
        widgets.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String name = path.isEmpty() ? "index.html" : path;
        try (exchange) {
            Optional<String> type = Optional.ofNullable(TYPES.get(name));
            if (type.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = file(name);
            exchange.getResponseHeaders().set("Content-Type", type.get());
            exchange.getResponseHeaders().set("Content-Security-Policy", policy());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /**
     * All that a strict policy must allow for the widgets: our script, and our texts. The clinic asks for its own address
     * too, because tools that judge a page fetch its robots.txt from inside it.
     */
    private String policy() {
        return "default-src 'none'; style-src 'self'; img-src 'self'; script-src %1$s; connect-src 'self' %1$s"
                .formatted(widgets.baseUrl());
    }

    private byte[] file(String name) throws IOException {
        try (InputStream file = PartnerSite.class.getResourceAsStream("/partner-site/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no file /partner-site/" + name + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(WRITTEN_ADDRESS, widgets.baseUrl().toString())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The command line. */
    @Command(
            name = "PartnerSite",
            description = "Starts a widget server and a made-up clinic's page that uses it, until Ctrl+C.",
            mixinStandardHelpOptions = true)
    private static final class Ports implements Callable<Integer> {
        @Option(names = "--port", description = "Port of the clinic's page, 0 for any; defaults to 8090.")
        private int port = 8090;

        @Option(names = "--widget-port", description = "Port of the widget server, 0 for any; defaults to 8080.")
        private int widgetPort = 8080;

        @Override
        public Integer call() throws InterruptedException {
            PartnerSite site = start(port, widgetPort);
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "partner-site-stop"));
            System.out.println("The clinic's page is at " + site.page());
            System.out.println("Its widgets come from  " + site.widgets().baseUrl() + "/ (Ctrl+C stops both)");
            new CountDownLatch(1).await();
            return ExitCode.OK;
        }
    }
}
