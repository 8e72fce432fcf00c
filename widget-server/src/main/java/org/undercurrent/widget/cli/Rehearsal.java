package org.undercurrent.widget.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;

/**
 * Serves on a port of its own, asks once, and ends: what it loads, a start loads. The start script keeps that in its archive.
 */
final class Rehearsal {
    private static final String[] SERVE = {"serve", "--port", "0"};

    private Rehearsal() {}

    /**
     * Plays a start.
     *
     * @param arguments none
     * @throws IOException when there is no answer
     */
    public static void main(String... arguments) throws IOException {
        PipedReader announced = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(announced), true);
        Thread server = new Thread(() -> Main.run(Map.of(), out, out, SERVE));
        server.setDaemon(true);
        server.start();
        String line = new BufferedReader(announced).readLine();
        System.exit(ask(URI.create(line.replaceAll(".*(http\\S+).*", "$1"))).contains(" 200 ") ? 0 : 1);
    }

    /** Returns the first line of the answer. */
    private static String ask(URI server) throws IOException {
        ContentPack pack = ContentPack.bundled(ContentPack.bundledLanguages().get(0));
        String path = "v1/" + pack.imprint().language().toLanguageTag() + "/" + Region.WORLD + "/"
                + pack.ids().get(0) + ".html";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] beginning = socket.getInputStream().readNBytes(64);
            return new String(beginning, StandardCharsets.US_ASCII);
        }
    }
}
