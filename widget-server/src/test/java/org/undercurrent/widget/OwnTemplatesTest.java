package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.render.html.InvalidTemplateException;
import org.undercurrent.render.html.TemplateSource;

/** A server whose operator has templates of their own, one of which fails on one entry. */
class OwnTemplatesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ONE_FAILS = """
            <h${h1} class="own">${entry.title}</h${h1}>
            <#if entry.id.id == "secrets">${entry.nosuch}</#if>
            """;

    private final Path templates;
    private final WidgetServer server;

    OwnTemplatesTest(@TempDir Path folder) throws IOException {
        SmallPack pack = SmallPack.in(folder.resolve("pack"), "dreams", "secrets");
        templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("topic.ftlh"), ONE_FAILS);
        server = WidgetServer.builder()
                .packs(List.of(pack.read()))
                .html(this::html)
                .port(0)
                .managementPort(0)
                .start();
    }

    private HtmlRenderer html() {
        return HtmlRenderer.builder()
                .templates(TemplateSource.directory(templates))
                .build();
    }

    @Test
    void theRestIsServedAndTheReaderOfTheOneStillSeesTheCrisisLines() throws Exception {
        try (server) {
            HttpResponse<String> sound = get("/v1/en-US/GB/topics/dreams.html");
            HttpResponse<String> failed = get("/v1/en-US/GB/topics/secrets.html");

            assertThat(sound.statusCode()).isEqualTo(200);
            assertThat(sound.body()).contains("<h2 class=\"own\">About dreams</h2>", "999");
            assertThat(get("/v1/en-US/GB/topics/dreams.json").body())
                    .contains("<h2 class=\\\"own\\\">About dreams</h2>");
            assertThat(get("/v1/en-US/GB/topics/secrets.txt").statusCode()).isEqualTo(200);
            assertThat(failed.statusCode()).isEqualTo(503);
            assertThat(failed.body()).contains("999").doesNotContain("nosuch");
        }
    }

    @Test
    @Timeout(60)
    void readinessNamesEntryTemplateAndLine() throws Exception {
        try (server) {
            get("/v1/en-US/GB/topics/secrets.html");
            URI readyz =
                    URI.create("http://127.0.0.1:" + server.managementPort().orElseThrow() + "/readyz");

            assertThat(send(readyz).statusCode()).isEqualTo(200);
            assertThat(send(readyz).body())
                    .startsWith("ready\n")
                    .contains("/v1/en-US/GB/topics/secrets.html", "topics/secrets", "topic.ftlh:2", "nosuch")
                    .doesNotContain("topics/dreams")
                    .hasLineCount(2);
        }
    }

    @Test
    void aTemplateThatMustNotBeUsedChangesNothing() throws Exception {
        try (server) {
            Files.writeString(templates.resolve("topic.ftlh"), "<p onclick=\"x()\">${entry.title}</p>");
            assertThatThrownBy(server::reload)
                    .isInstanceOf(InvalidTemplateException.class)
                    .hasMessageContaining("topic.ftlh:1")
                    .hasMessageContaining("onclick");
            assertThat(get("/v1/en-US/GB/topics/dreams.html").body()).contains("class=\"own\"");

            Files.writeString(templates.resolve("topic.ftlh"), "<p class=\"new\">${entry.title}</p>");
            server.reload();
            assertThat(get("/v1/en-US/GB/topics/dreams.html").body()).contains("class=\"new\"");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(server.baseUrl().resolve(path));
    }

    private static HttpResponse<String> send(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
