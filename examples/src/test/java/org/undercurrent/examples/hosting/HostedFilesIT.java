package org.undercurrent.examples.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.export.Export;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/** An export behind the snippets that stand in it, in real servers of files: the answers are those of our server. */
@Tag("nightly")
@Timeout(300)
class HostedFilesIT {
    private static final String CRISIS = "findahelpline.com";

    private final Asking asking = Asking.plainly();
    private final int port = Program.freePort();

    @TempDir
    private Path folder = Path.of("");

    private Snapshot exported(String base) {
        Snapshot snapshot = Snapshot.builder()
                .pack(ContentPack.bundled(Locale.forLanguageTag("es")))
                .regions(List.of("ES"))
                .baseUrl(URI.create("http://127.0.0.1:" + port + base))
                .build();
        new Export(snapshot, folder.resolve("site")).run(done -> {});
        return snapshot;
    }

    private Program host(String name) throws IOException {
        Path program = Program.find(name);
        Path snippets = folder.resolve("site/.undercurrent");
        return switch (name) {
            case "nginx" -> nginx(program, "include " + snippets.resolve("nginx.conf") + ";");
            default -> caddy(program, Files.readString(snippets.resolve("Caddyfile")));
        };
    }

    private Program nginx(Path program, String included) throws IOException {
        Path file = Files.writeString(
                folder.resolve("nginx.conf"), """
                daemon off; pid nginx.pid; error_log stderr; user %s;
                events {}
                http {
                  access_log off;
                  client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
                  server { listen 127.0.0.1:%d; %s }
                }""".formatted(System.getProperty("user.name"), port, included));
        return Program.start(folder, port, List.of(program.toString(), "-p", folder.toString(), "-c", file.toString()));
    }

    private Program caddy(Path program, String rules) throws IOException {
        Path file = Files.writeString(folder.resolve("Caddyfile"), "{\n\tadmin off\n\tauto_https off\n}\n" + rules);
        return Program.start(
                folder,
                port,
                List.of(program.toString(), "run", "--config", file.toString(), "--adapter", "caddyfile"));
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, ''",
        "nginx, /widgets",
        "nginx, /c++/a(b",
        "nginx, /my%20site",
        "caddy, ''",
        "caddy, /widgets",
        "caddy, /c++/a(b",
        "caddy, /my%20site"
    })
    void everyPathHasTheServersBytesAndHeaders(String name, String base) throws Exception {
        Snapshot snapshot = exported(base);
        try (Program host = host(name)) {
            assertThat(host.process().isAlive()).isTrue();
            for (String path : snapshot.paths().toList()) {
                thenSame(snapshot, "GET", path, "identity");
                thenSame(snapshot, "GET", path, "gzip");
                thenSame(snapshot, "HEAD", path, "gzip");
            }
            for (String none : List.of("/nothing", "/en-US/001/topics/nothing", "/index.html", "/404.html", "/es")) {
                thenSame(snapshot, "GET", none, "gzip");
            }
            thenHonestDifferences(snapshot);
        }
    }

    private HttpResponse<byte[]> ask(Snapshot snapshot, String method, String path, String... headers)
            throws Exception {
        return asking.ask(method, URI.create(snapshot.baseUrl() + path), headers);
    }

    private void thenSame(Snapshot snapshot, String method, String path, String coding) throws Exception {
        Response ours = snapshot.respond(new Request(
                method, path, "", name -> name.equals("Accept-Encoding") ? Optional.of(coding) : Optional.empty()));
        HttpResponse<byte[]> theirs = ask(snapshot, method, path, "Accept-Encoding", coding);

        assertThat(theirs.statusCode()).as(path).isEqualTo(ours.status());
        assertThat(ByteBuffer.wrap(theirs.body())).as(path).isEqualTo(ours.body());
        assertThat(withAnyTag(Asking.headers(theirs)))
                .as("%s %s %s", method, path, coding)
                .isEqualTo(withAnyTag(headers(ours)));
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        headers.keySet().removeAll(Set.of("content-length"));
        return headers;
    }

    /** Servers of files make tags of their own; where ours has one, theirs must have one. */
    private static Map<String, List<String>> withAnyTag(Map<String, List<String>> headers) {
        headers.computeIfPresent(
                "etag",
                (name, tag) -> List.of("a strong tag of its own: " + tag.get(0).matches("\"[^\"]+\"")));
        return headers;
    }

    /** What files cannot do; the README says so. */
    private void thenHonestDifferences(Snapshot snapshot) throws Exception {
        HttpResponse<byte[]> page = ask(snapshot, "GET", "/robots.txt");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(ask(snapshot, "GET", "/robots.txt", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(ask(snapshot, "GET", "/.undercurrent/manifest.json").statusCode())
                .isEqualTo(404);
        assertThat(ask(snapshot, "GET", "/robots.txt.gz").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> posted = ask(snapshot, "POST", "/robots.txt");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(new String(posted.body(), UTF_8)).contains(CRISIS);
        HttpResponse<byte[]> data = ask(snapshot, "GET", "/v1/es/ES/topics/nothing.json");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(new String(data.body(), UTF_8)).contains(CRISIS);
        assertThat(ask(snapshot, "GET", "/v1/oembed?url=x").statusCode()).isEqualTo(404);
    }
}
