package org.undercurrent.examples;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import org.undercurrent.widget.WidgetHandler;
import org.undercurrent.widget.snapshot.Snapshot;

/** Mounts the widgets below a path of your own Undertow. */
public final class MountInYourUndertow {
    private MountInYourUndertow() {}

    /**
     * Serves until the process ends.
     *
     * @param arguments the port, defaults to 8081
     */
    public static void main(String[] arguments) {
        int port = arguments.length == 0 ? 8081 : Integer.parseInt(arguments[0]);
        Undertow server = start(port);
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        System.out.println("Widgets are at http://localhost:" + address.getPort() + "/widgets/ (Ctrl+C stops them)");
    }

    static Undertow start(int port) {
        Snapshot snapshot = Snapshot.builder()
                .baseUrl(URI.create("http://localhost:" + port + "/widgets"))
                .build();
        HttpHandler yours = exchange -> exchange.getResponseSender().send("Your own page.");
        Undertow server = Undertow.builder()
                .addHttpListener(port, "localhost")
                .setHandler(Handlers.path(yours).addPrefixPath("/widgets", WidgetHandler.of(snapshot)))
                .build();
        server.start();
        return server;
    }
}
