package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.widget.snapshot.GeneratedRequests;
import org.undercurrent.widget.snapshot.Snapshot;

/** A hundred thousand generated requests through sockets, fifty behind each other on a connection. */
@Tag("nightly")
@Timeout(600)
class ManyRequestsTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final String LAST = "GET /robots.txt HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
    private static final int CONNECTIONS = 2000;
    private static final int CLIENTS = 4;

    @Test
    void noneIsTheServersFaultAndNoneWaitsForever() throws Exception {
        ContentPack pack = ContentPack.bundled(Locale.US);
        Snapshot same = Snapshot.builder().pack(pack).build();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (WidgetServer server =
                WidgetServer.builder().packs(List.of(pack)).port(0).start()) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                GeneratedRequests requests = new GeneratedRequests(same, client);
                runs.add(clients.submit(() -> answers(server.port(), requests)));
            }
            int answers = 0;
            for (Future<Integer> run : runs) {
                answers += run.get();
            }
            assertThat(answers).isGreaterThan(70_000);
        } finally {
            clients.shutdownNow();
        }
    }

    private static int answers(int port, GeneratedRequests requests) throws Exception {
        int answers = 0;
        for (int i = 0; i < CONNECTIONS / CLIENTS; i++) {
            StringBuilder pipeline = new StringBuilder();
            for (int j = 0; j < 50; j++) {
                pipeline.append(requests.nextBytes());
            }
            String read = RawClient.answer(port, pipeline + LAST);
            Matcher status = STATUS.matcher(read);
            while (status.find()) {
                assertThat(status.group(1)).as(pipeline.toString()).matches("[234]..");
                answers++;
            }
        }
        return answers;
    }
}
