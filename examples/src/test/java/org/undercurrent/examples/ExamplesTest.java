package org.undercurrent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.undertow.Undertow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.examples.extend.OneLabel;
import org.undercurrent.examples.extend.OneRenderer;
import org.undercurrent.examples.extend.OneSource;
import org.undercurrent.examples.extend.OneTemplate;
import org.undercurrent.render.html.HtmlRenderer;

class ExamplesTest {
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.html";

    @Test
    void oneTopicIsPrintedWithTheCrisisLinesOfItsRegion() {
        String out = printed(() -> RenderOneTopic.main(new String[0]));
        assertThat(out).startsWith("<article").contains("999", "116 123", "What psychodynamic therapy is");
    }

    @Test
    void aPackOfYourOwnAnswersInItsOwnWordsAndInheritsTheRest() {
        String out = printed(() -> PackOfYourOwn.main(new String[] {"packs/your-clinic"}));
        assertThat(out)
                .contains("a quiet room on the ground floor", "988", "mailto:editors@clinic.example")
                .contains("nearly all of them inherited");
    }

    @Test
    void aReviewedEntryNamesItsReviewerAndWhatNobodyReviewedSaysSo() {
        ContentPack pack = ContentPack.read(Path.of("packs/reviewed-clinic"));
        HtmlRenderer html = HtmlRenderer.builder().region("US").build();

        assertThat(pack.staleReviews()).isEmpty();
        assertThat(html.render(pack, "questions/how-often-are-sessions-here"))
                .contains(
                        "<p class=\"uc-review uc-reviewed\" part=\"notice\">Reviewed November 15, 2026 by Dr. Ada Example, "
                                + "consultant psychiatrist. Next review by November 15, 2027.</p>");
        assertThat(html.render(pack, "questions/what-happens-in-a-session"))
                .contains("Not yet reviewed by a clinician.");
    }

    @Test
    void aTemplateOfYourOwnMakesTheBodyAndTheCrisisTextStaysFirst() {
        String out = printed(() -> OneTemplate.main(new String[0]));
        assertThat(out).contains("Myth: ", "988").contains("uc-sources");
        assertThat(out.indexOf("988")).isLessThan(out.indexOf("Myth: "));
    }

    @Test
    void aLabelOfYourOwnStandsInForOurs() {
        assertThat(printed(() -> OneLabel.main(new String[0])))
                .contains(">References</h3>")
                .doesNotContain(">Sources</h3>");
    }

    @Test
    void aSourceOfYourOwnGivesATemplate() {
        assertThat(printed(() -> OneSource.main(new String[0]))).contains("<h2>You asked: ");
    }

    @Test
    void aRendererOfYourOwnBeginsWithTheCrisisTextToo() {
        assertThat(printed(() -> OneRenderer.main(new String[0])))
                .startsWith("In danger now? Call 911.")
                .contains("Not yet reviewed by a clinician.");
    }

    @Test
    void theHandlerIsMountedBesideYourOwnPages() throws Exception {
        Undertow server = MountInYourUndertow.start(0);
        try {
            InetSocketAddress address =
                    (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            String base = "http://localhost:" + address.getPort();
            assertThat(get(base + "/").body()).isEqualTo("Your own page.");
            assertThat(get(base + "/widgets" + TOPIC).body()).contains("911", "988");
        } finally {
            server.stop();
        }
    }

    @Test
    void theJdksOwnServerAnswersTheSame() throws Exception {
        HttpServer server = ServeFromTheJdk.start(0);
        try {
            HttpResponse<String> response =
                    get("http://localhost:" + server.getAddress().getPort() + TOPIC);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
            assertThat(response.body()).contains("911", "988");
        } finally {
            server.stop(0);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String printed(Runnable main) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            main.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
