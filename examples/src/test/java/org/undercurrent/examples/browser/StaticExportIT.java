package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.export.Export;
import org.undercurrent.widget.snapshot.Snapshot;

/** A folder of files in place of the server, on a host that knows nothing but files and one header. */
@Tag("nightly")
@BrowserTest
class StaticExportIT {

    @Test
    void widgetsComeFromFilesAsFromTheServer(@TempDir Path folder, Browser browser) throws IOException {
        HttpServer files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.createContext("/", exchange -> answer(exchange, folder));
        files.start();
        String address = "http://127.0.0.1:" + files.getAddress().getPort();
        new Export(
                        Snapshot.builder()
                                .pack(ContentPack.bundled(Locale.US))
                                .regions(List.of("US"))
                                .baseUrl(URI.create(address))
                                .build(),
                        folder)
                .run(done -> {});
        try (HostPages host = new HostPages(address);
                Visit visit = new Visit(browser).prepare(Visit.LISTEN).open(host.address("three-forms"))) {
            visit.waitFor("undercurrent:ready", 3);
            visit.sees("#element .uc-entry", "In danger now? Call 911", "What psychodynamic therapy is");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        } finally {
            files.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] body = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.equals("js") ? "text/javascript" : "text/" + ending;
    }
}
