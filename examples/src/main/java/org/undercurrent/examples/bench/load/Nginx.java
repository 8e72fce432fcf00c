package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The real nginx, one process that sends a file and its {@code .gz} with the headers that it is told. */
final class Nginx {
    /** What nginx finds out for itself. */
    private static final Set<String> OWN = Set.of("content-length", "content-type", "content-encoding", "vary");

    private static final String CONFIGURATION = """
            daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off; server_tokens off; etag off; sendfile on; tcp_nopush on; charset utf-8;
              types { text/html html; }
              gzip_static on; gzip_vary on; open_file_cache max=100; keepalive_requests 1000000000;
              server {
                listen 127.0.0.1:%2$d; root %1$s; add_header Last-Modified "";
                %3$s
              }
            }
            """;

    private Nginx() {}

    static Server start(String path, Answer answer) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nginx");
        Path file = folder.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, answer.unpacked());
        Files.write(Path.of(file + ".gz"), answer.bytes());
        int port = Server.freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port, added(answer.headers())));
        allowReading(folder);
        List<String> command = Server.onOneCore(List.of("nginx", "-c", configuration.toString()));
        return Server.start("nginx", command, port, path);
    }

    private static String added(Map<String, String> headers) {
        Map<String, String> others = new TreeMap<>(headers);
        others.keySet().removeAll(OWN);
        return others.entrySet().stream()
                .map(header -> "add_header " + header.getKey() + " \""
                        + header.getValue().replace("\"", "\\\"") + "\";")
                .collect(Collectors.joining("\n    "));
    }

    private static void allowReading(Path folder) {
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
    }
}
