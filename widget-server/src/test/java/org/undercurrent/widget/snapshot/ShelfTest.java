package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final byte[] WORDS = "words".repeat(100).getBytes(UTF_8);
    private static final Resource RESOURCE = Resource.ok("full", Map.of(), WORDS, Coding.gzip(WORDS));
    private static final int SIZE = RESOURCE.size();

    private static void put(Shelf shelf, String path) {
        shelf.findOrPut(path, () -> RESOURCE).make();
    }

    @Test
    void everythingStaysWhileThereIsRoom() {
        Shelf shelf = new Shelf(3L * SIZE);
        put(shelf, "/a");
        put(shelf, "/b");
        put(shelf, "/c");

        assertThat(shelf.held()).isEqualTo(3L * SIZE);
        assertThat(shelf.find("/a")).isPresent();
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        Shelf shelf = new Shelf(3L * SIZE);
        put(shelf, "/a");
        put(shelf, "/b");
        put(shelf, "/c");
        assertThat(shelf.find("/a")).isPresent();

        put(shelf, "/d");

        assertThat(shelf.find("/b")).isEmpty();
        assertThat(shelf.find("/a")).isPresent();
        assertThat(shelf.find("/d")).isPresent();
    }

    @Test
    void aClientThatWalksAllPathsDoesNotGrowIt() {
        Shelf shelf = new Shelf(10L * SIZE);
        for (int i = 0; i < 1000; i++) {
            put(shelf, "/" + i);
        }

        assertThat(shelf.held()).isBetween(5L * SIZE, 10L * SIZE);
    }

    @Test
    void whatWentIsMadeAnew() {
        Shelf shelf = new Shelf(SIZE);
        put(shelf, "/a");
        put(shelf, "/b");

        put(shelf, "/a");

        assertThat(shelf.find("/a").flatMap(Memo::ready)).isPresent();
    }

    @Test
    void aWalkDoesNotPushOutWhatReadersRead() {
        Shelf shelf = new Shelf(1_000L * SIZE);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            found += ask(shelf, "/read/" + i % 500);
            for (int walked = 0; walked < 3; walked++) {
                ask(shelf, "/walked/" + (3 * i + walked));
            }
        }

        assertThat(found)
                .as("of 4,500 that were there before; by age alone none is found")
                .isGreaterThan(2_500);
    }

    @Test
    void whatIsReadNowTakesThePlaceOfWhatWasReadOnce() {
        Shelf shelf = new Shelf(100L * SIZE);
        for (int i = 0; i < 1_000; i++) {
            ask(shelf, "/before/" + i);
        }
        int found = 0;
        for (int i = 0; i < 8_000; i++) {
            found += ask(shelf, "/now/" + i % 80);
        }

        assertThat(found).isGreaterThan(7_000);
    }

    /** Returns how many were there. */
    private static int ask(Shelf shelf, String path) {
        if (shelf.find(path).isPresent()) {
            return 1;
        }
        put(shelf, path);
        return 0;
    }

    @Test
    void aNewcomerThatIsAskedForAgainStaysThroughAWalk() {
        Shelf shelf = new Shelf(100L * SIZE);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            ask(shelf, "/walked/" + i);
            found += ask(shelf, "/new");
        }

        assertThat(found).isEqualTo(999);
    }

    @Test
    void itIsReadWhileRoomIsMade() throws Exception {
        Shelf shelf = new Shelf(3000L * SIZE);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        AtomicBoolean reading = new AtomicBoolean(true);
        for (int reader = 0; reader < 2; reader++) {
            Random paths = new Random(reader);
            readers.execute(() -> {
                while (reading.get()) {
                    shelf.find("/" + paths.nextInt(40_000));
                }
            });
        }

        try {
            for (int i = 0; i < 40_000; i++) {
                put(shelf, "/" + i);
            }
        } finally {
            reading.set(false);
            readers.shutdown();
        }

        assertThat(shelf.held()).isLessThanOrEqualTo(3000L * SIZE);
        assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
}
