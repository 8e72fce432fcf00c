package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;

/** Short words for asking and reading. */
final class Answers {
    private Answers() {}

    static Request ask(String method, String path, Map<String, String> headers) {
        return new Request(method, path, "", name -> Optional.ofNullable(headers.get(name)));
    }

    static Request ask(String path, String header, String value) {
        return ask("GET", path, Map.of(header, value));
    }

    static byte[] bytes(Response response) {
        byte[] bytes = new byte[response.body().remaining()];
        response.body().get(bytes);
        return bytes;
    }

    static String text(Response response) {
        return new String(bytes(response), UTF_8);
    }
}
