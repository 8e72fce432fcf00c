package org.example.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.undercurrent.widget.snapshot.Partners;
import org.undercurrent.widget.snapshot.Snapshot;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PartnersTest {
    private static final String TOPIC = "/widgets/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class OnlyTheNorthClinic {
        @Bean
        @Primary
        Snapshot listed() {
            return Snapshot.builder()
                    .partners(Partners.read(Path.of("src/test/resources/partners.json")))
                    .build();
        }
    }

    private Optional<String> admitted(String method, String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + TOPIC))
                .method(method, BodyPublishers.noBody())
                .headers("Origin", origin, "Access-Control-Request-Method", "GET")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void onlyThePagesOfPartnersMayReadWhateverIsAsked() throws Exception {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            assertThat(admitted(method, "https://www.north.example")).contains("https://www.north.example");
            assertThat(admitted(method, "https://other.example")).isEmpty();
        }
    }
}
