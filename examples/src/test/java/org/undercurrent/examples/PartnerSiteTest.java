package org.undercurrent.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnerSiteTest {
    private static PartnerSite site;

    @BeforeAll
    static void start() {
        site = PartnerSite.start(0, 0);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePageAndItsWidgetsComeFromTwoServers() throws Exception {
        HttpResponse<String> page = get(site.page());
        String widgets = site.widgets().baseUrl().toString();
        assertThat(page.body()).contains("src=\"" + widgets + "/v1/embed.js\"").doesNotContain("127.0.0.1:8080/");
        assertThat(get(URI.create(widgets + "/v1/embed.js")).body()).contains(widgets);
        assertThat(site.page().getPort()).isNotEqualTo(site.widgets().port());
    }

    @Test
    void theAddressesOfTheFallbackAreServed() throws Exception {
        String widgets = site.widgets().baseUrl().toString();
        for (String entry : new String[] {"topics/what-is-psychodynamic-therapy", "comparisons/psychodynamic-vs-cbt"}) {
            assertThat(get(site.page()).body()).contains("<a href=\"" + widgets + "/en-US/US/" + entry + "\"");
            assertThat(get(URI.create(widgets + "/en-US/US/" + entry)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void itsPolicyAllowsNothingElseThanTheWidgets() throws Exception {
        String widgets = site.widgets().baseUrl().toString();
        assertThat(get(site.page()).headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; img-src 'self'; script-src " + widgets
                        + "; connect-src 'self' " + widgets);
    }

    @Test
    void nothingElseIsThere() throws Exception {
        assertThat(get(site.page().resolve("/clinic.css")).statusCode()).isEqualTo(200);
        assertThat(get(site.page().resolve("/clinic.html")).statusCode()).isEqualTo(404);
    }

    @Test
    void aPortInUseIsNamed() {
        int taken = site.page().getPort();
        assertThatThrownBy(() -> PartnerSite.start(taken, 0))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot listen on 127.0.0.1:" + taken + ": Address already in use (choose another --port)");
    }

    @Test
    void aWidgetPortInUseLeavesThePortOfThePageFree() throws Exception {
        int free;
        try (PartnerSite other = PartnerSite.start(0, 0)) {
            free = other.page().getPort();
        }
        assertThatThrownBy(() -> PartnerSite.start(free, site.widgets().port()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(":" + site.widgets().port());
        try (PartnerSite again = PartnerSite.start(free, 0)) {
            assertThat(get(again.page()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThatThrownBy(() -> PartnerSite.start(65_536, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port 65536 is not a port; choose one from 0 to 65535");
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
