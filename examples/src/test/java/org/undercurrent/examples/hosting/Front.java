package org.undercurrent.examples.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The configuration as it stands in {@code examples/nginx}, with the places of a test put in, and a certificate of a day. */
record Front(Path program, Path folder, int port, int plainPort, Asking asking) {
    private static final Path EXAMPLE = Path.of("nginx").toAbsolutePath();

    static Front in(Path folder, int... replicas) throws Exception {
        Path certificate = certificate(folder);
        Front front =
                new Front(Program.find("nginx"), folder, Program.freePort(), Program.freePort(), asking(certificate));
        front.configure(replicas);
        return front;
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    Program start() {
        return Program.start(
                folder, port, List.of(program.toString(), "-p", folder.toString(), "-c", folder + "/nginx.conf"));
    }

    private void configure(int... replicas) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("127.0.0.1:8081", "127.0.0.1:" + replicas[0]);
        places.put("127.0.0.1:8082", "127.0.0.1:" + replicas[1]);
        places.put("/var/cache/nginx/undercurrent", folder + "/cache");
        places.put("/var/log/nginx/undercurrent.log", folder + "/undercurrent.log");
        places.put("/etc/ssl/widgets.example.org", folder.toString());
        places.put("/etc/nginx/undercurrent;", EXAMPLE + ";");
        places.put("listen 80;", "listen 127.0.0.1:" + plainPort + ";");
        places.put("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl");
        places.put("server_name widgets.example.org", "server_name localhost");
        String text = Files.readString(EXAMPLE.resolve("undercurrent.conf"));
        for (Map.Entry<String, String> place : places.entrySet()) {
            assertThat(text).contains(place.getKey());
            text = text.replace(place.getKey(), place.getValue());
        }
        Files.writeString(folder.resolve("undercurrent.conf"), text);
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; pid nginx.pid; error_log nginx.log crit; user %s;
                events {}
                http {
                  client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
                  gzip on; gzip_types *;
                  include undercurrent.conf;
                }""".formatted(System.getProperty("user.name")));
    }

    private static Path certificate(Path folder) throws Exception {
        String line = Program.find("openssl")
                + " req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
                + " -keyout privkey.pem -out fullchain.pem";
        Process openssl = new ProcessBuilder(line.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.txt").toFile())
                .start();
        assertThat(openssl.waitFor()).isZero();
        return folder.resolve("fullchain.pem");
    }

    /** Trusts this certificate and no other. */
    private static Asking asking(Path certificate) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        try (InputStream pem = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "front", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, managers.getTrustManagers(), null);
        return new Asking(HttpClient.newBuilder().sslContext(tls).build());
    }
}
