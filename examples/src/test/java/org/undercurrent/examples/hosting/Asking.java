package org.undercurrent.examples.hosting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Asks over HTTP/1.1, and compares answers. */
record Asking(HttpClient client) {
    /** What each server may say in its own words; bodies are compared instead of their lengths. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("date", "server", "connection", "keep-alive", "content-length", "transfer-encoding");

    static Asking plainly() {
        return new Asking(HttpClient.newHttpClient());
    }

    HttpResponse<byte[]> ask(String method, URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The headers that belong to the answer and not to the connection. */
    static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(OF_THE_CONNECTION);
        return headers;
    }
}
