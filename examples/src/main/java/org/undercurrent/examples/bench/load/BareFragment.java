package org.undercurrent.examples.bench.load;

import io.undertow.Undertow;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.Collectors;

/** The least that an Undertow can do to send headers and a ready buffer: the anchor for a cached fragment. */
public final class BareFragment {
    private BareFragment() {}

    /**
     * Answers everything as another server answers one address.
     *
     * @param arguments the port, and that address
     * @throws IOException when the other does not answer
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Answer answer = Answer.of(URI.create(arguments[1]));
        Map<HttpString, String> headers = answer.headers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> HttpString.tryFromString(header.getKey()), Map.Entry::getValue));
        ByteBuffer body = ByteBuffer.allocateDirect(answer.body().remaining())
                .put(answer.body().duplicate())
                .flip()
                .asReadOnlyBuffer();
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setHandler(exchange -> {
                    HeaderMap sent = exchange.getResponseHeaders();
                    headers.forEach(sent::put);
                    exchange.getResponseSender().send(body.duplicate());
                })
                .build()
                .start();
    }
}
