package org.undercurrent.examples.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept alive, by a client that does next to nothing, so that what is measured is the server. */
public final class KeptConnection implements AutoCloseable {
    private static final String LENGTH = "content-length:";

    private final Socket socket = new Socket();
    private final InputStream answers;
    private final byte[] buffer = new byte[1 << 16];

    /**
     * Connects.
     *
     * @param server where to
     * @throws IOException when nobody listens
     */
    public KeptConnection(URI server) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        answers = socket.getInputStream();
    }

    /**
     * Asks, and reads the answer to its end.
     *
     * @param path what for
     * @throws IOException when the answer is not a whole 200
     */
    public void get(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int read = 0;
        int head;
        do {
            read += more(read);
            head = headEnd(read);
        } while (head < 0);
        long left = head + bodyLength(path, head) - read;
        while (left > 0) {
            left -= more(0);
        }
    }

    private int more(int from) throws IOException {
        int count = answers.read(buffer, from, buffer.length - from);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        return count;
    }

    /** Where the body begins; negative while the head is not there in full. */
    private int headEnd(int read) {
        for (int i = 3; i < read; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private long bodyLength(String path, int head) throws IOException {
        String text = new String(buffer, 0, head, StandardCharsets.US_ASCII);
        int length = text.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (!text.startsWith("HTTP/1.1 200 ") || length < 0) {
            throw new IOException("expected a 200 of " + path + " but was " + text);
        }
        int start = length + LENGTH.length();
        return Long.parseLong(text.substring(start, text.indexOf('\r', start)).strip());
    }

    /** Disconnects. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
