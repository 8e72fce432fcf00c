package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undercurrent.widget.snapshot.Answers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class MakingTest {
    private final MadeUpEdition edition = new MadeUpEdition();
    private final Snapshot snapshot = edition.snapshot();

    @Test
    void nothingIsRenderedBeforeSomebodyAsks() {
        assertThat(snapshot.ready(Request.get(MadeUpEdition.SOUND))).isEmpty();
        assertThat(edition.renderings).hasValue(0);
    }

    @Test
    void whatWasAskedForOnceIsReady() {
        Response first = snapshot.respond(Request.get(MadeUpEdition.SOUND));

        assertThat(snapshot.ready(Request.get(MadeUpEdition.SOUND))).containsSame(first);
        assertThat(edition.renderings).hasValue(1);
    }

    @Test
    void fiftyWhoAskForTheSameAtOnceCauseOneRendering() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(50);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(clients.submit(() -> {
                start.await();
                return snapshot.respond(Request.get(MadeUpEdition.SOUND));
            }));
        }
        start.countDown();

        Response expected = snapshot.respond(Request.get(MadeUpEdition.SOUND));
        for (Future<Response> answer : answers) {
            assertThat(answer.get()).isSameAs(expected);
        }
        assertThat(edition.renderings).hasValue(1);
        clients.shutdownNow();
    }

    @Test
    void queriesMakeNoWork() {
        snapshot.respond(Request.get(MadeUpEdition.SOUND));

        Request other = new Request("GET", MadeUpEdition.SOUND, "utm=1&x=%00", name -> Optional.empty());

        assertThat(snapshot.ready(other)).isPresent();
        assertThat(edition.renderings).hasValue(1);
    }

    @Test
    void anEntryThatCannotBeRenderedIsAnErrorOfItsOwnPathOnly() {
        Response broken = snapshot.respond(Request.get(MadeUpEdition.BROKEN));

        assertThat(broken.status()).isEqualTo(503);
        assertThat(text(broken)).contains("call GB").doesNotContain("template");
        assertThat(broken.headers()).containsEntry("Cache-Control", "no-store").doesNotContainKey("ETag");
        assertThat(snapshot.respond(Request.get(MadeUpEdition.SOUND)).status()).isEqualTo(200);
    }

    @Test
    void preparingFindsWhatIsBrokenBeforeAReaderDoes() {
        snapshot.prepare();

        assertThat(snapshot.failures())
                .containsExactly(Map.entry("/v1/en-US/001/topics/broken.html", "the template is broken"));
        assertThat(snapshot.ready(Request.get("/v1/en-US/001/topics/sound.html")))
                .isPresent();
    }

    @Test
    void whatFailsOnManyPathsForOneReasonIsLoggedInALineEachAndOnceWithItsPlaceInTheCode() {
        List<LogRecord> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(Site.class.getName());
        log.addHandler(listener);
        snapshot.respond(Request.get(MadeUpEdition.BROKEN));
        snapshot.respond(Request.get(MadeUpEdition.BROKEN.replace("GB", "001")));
        log.removeHandler(listener);

        assertThat(lines)
                .hasSize(2)
                .allMatch(line -> line.getMessage()
                        .endsWith("topics/broken.html cannot be rendered and answers 503: the template is broken"));
        assertThat(lines.get(0).getThrown()).isNotNull();
        assertThat(lines.get(1).getThrown()).isNull();
    }

    @Test
    void aPageWhoseHeadersFailHasTheCrisisLinesToo() {
        Response broken = edition.snapshot(() -> {
                    throw new IllegalStateException("no style");
                })
                .respond(Request.get(MadeUpEdition.SOUND.replace("/v1/", "/frame/")));

        assertThat(broken.status()).isEqualTo(503);
        assertThat(text(broken)).contains("call GB");
    }

    @Test
    void thePolicyOfFramesIsMadeOnce() {
        AtomicInteger asked = new AtomicInteger();
        Snapshot framed = edition.snapshot(() -> "css " + asked.incrementAndGet());
        for (String region : List.of("001", "GB")) {
            String frame = "/frame/en-US/" + region + "/topics/sound.html";
            assertThat(framed.respond(Request.get(frame)).status()).isEqualTo(200);
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void whereTheMemoryEndsWhatWasMadeBeforeGivesWay() {
        AtomicBoolean full = new AtomicBoolean();
        Snapshot snapshot = edition.snapshot(() -> {
            if (full.getAndSet(false)) {
                throw new OutOfMemoryError("Cannot reserve direct buffer memory");
            }
            return "css";
        });
        snapshot.respond(Request.get(MadeUpEdition.SOUND));
        long before = snapshot.heldBytes();
        full.set(true);

        Response frame = snapshot.respond(Request.get(MadeUpEdition.SOUND.replace("/v1/", "/frame/")));

        assertThat(frame.status()).isEqualTo(200);
        assertThat(snapshot.ready(Request.get(MadeUpEdition.SOUND))).isEmpty();
        assertThat(before).isPositive();
    }

    @Test
    void theCrisisLinesAreShownEvenWhenTheErrorPageIsBroken() {
        Snapshot worse = new MadeUpEdition() {
            @Override
            public String message(String region, Refusal refusal) {
                throw new IllegalStateException("so is this one");
            }
        }.snapshot();

        Response broken = worse.respond(Request.get(MadeUpEdition.BROKEN));

        assertThat(broken.status()).isEqualTo(503);
        assertThat(broken.headers()).containsEntry("Content-Type", "text/plain; charset=utf-8");
        assertThat(text(broken)).startsWith("call GB");
    }
}
