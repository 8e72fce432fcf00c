package org.undercurrent.examples.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What a browser that takes gzip is sent.
 *
 * @param status the status
 * @param headers by name in lower case, without those that a server adds of its own
 * @param body as it was sent
 */
public record Answer(int status, Map<String, String> headers, ByteBuffer body) {
    private static final Set<String> OF_THE_SERVER = Set.of("connection", "date", "server");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /**
     * Asks.
     *
     * @param address what for
     * @return the answer
     * @throws IOException when there is none
     * @throws InterruptedException when interrupted
     */
    public static Answer of(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.keySet().removeAll(OF_THE_SERVER);
        return new Answer(
                response.statusCode(), headers, ByteBuffer.wrap(response.body()).asReadOnlyBuffer());
    }

    /**
     * Refuses what is not the same.
     *
     * @param name who gave the other
     * @param other what it gave
     */
    public void requireSame(String name, Answer other) {
        if (!equals(other)) {
            throw new IllegalStateException(name + " answers differently: expected " + this + " but was " + other);
        }
    }

    /** Refuses everything but a 200. */
    public void requireFound() {
        if (status != 200) {
            throw new IllegalStateException("expected a 200 but was " + this);
        }
    }

    /**
     * What is read on a page.
     *
     * @return its text without markup
     * @throws IOException when it is not packed as its header says
     */
    public String words() throws IOException {
        return new String(unpacked(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }

    byte[] unpacked() throws IOException {
        boolean packed = headers.getOrDefault("content-encoding", "").equals("gzip");
        return packed ? new GZIPInputStream(new ByteArrayInputStream(bytes())).readAllBytes() : bytes();
    }

    byte[] bytes() {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }

    /** Status, headers and the number of bytes. */
    @Override
    public String toString() {
        return status + " " + headers + " " + body.remaining() + " bytes";
    }
}
