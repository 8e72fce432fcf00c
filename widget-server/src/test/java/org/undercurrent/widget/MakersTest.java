package org.undercurrent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.xnio.OptionMap;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

class MakersTest {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
    private static final int NICE = 18; // proc(5), counted from 0 behind the name
    private static final XnioWorker WORKER = worker();

    private final Makers makers = new Makers(exchange -> exchange.dispatch(maker -> {
        maker.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
        maker.getResponseSender().send(Thread.currentThread().getName() + " " + nice());
    }));

    private static XnioWorker worker() {
        try {
            return Xnio.getInstance(MakersTest.class.getClassLoader()).createWorker(OptionMap.EMPTY);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    @AfterAll
    static void stop() {
        WORKER.shutdownNow();
    }

    private static String nice() throws IOException {
        Path stat = Path.of("/proc/thread-self/stat");
        if (!Files.exists(stat)) {
            return "";
        }
        String text = Files.readString(stat);
        return text.substring(text.lastIndexOf(')') + 2).split(" ", -1)[NICE - 2];
    }

    private String made() throws IOException {
        try (Listener listener = Listener.bind(WORKER, "127.0.0.1", 0)) {
            listener.serve(makers);
            return RawClient.answer(listener.port(), REQUEST);
        }
    }

    private void hireBy(Runnable before) throws InterruptedException {
        Thread background = new Thread(() -> {
            before.run();
            makers.hire();
        });
        background.start();
        background.join();
    }

    @Test
    void untilTheyAreHiredTheThreadsOfTheServerMake() throws Exception {
        assertThat(made()).doesNotContain("undercurrent-maker");
    }

    @Test
    void onceHiredTheyMake() throws Exception {
        hireBy(() -> {});
        try {
            assertThat(made()).contains("undercurrent-maker-");
        } finally {
            makers.stop();
        }
    }

    @Test
    void whoHasStoppedHiresNobody() throws Exception {
        makers.stop();
        hireBy(() -> {});
        assertThat(made()).doesNotContain("undercurrent-maker");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theyStepBackLikeTheThreadThatHiredThem() throws Exception {
        hireBy(Courtesy::stepBack);
        try {
            assertThat(made()).matches("(?s).*undercurrent-maker-\\d+ 10");
        } finally {
            makers.stop();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nobodyElseStepsBack() throws Exception {
        String own = nice();
        hireBy(Courtesy::stepBack);
        makers.stop();
        assertThat(nice()).isEqualTo(own);
    }
}
