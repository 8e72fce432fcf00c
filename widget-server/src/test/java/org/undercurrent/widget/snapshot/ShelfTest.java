package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int SIZE = resource().size();

    private static Resource resource() {
        return Resource.ok("full", Map.of(), "words".repeat(100).getBytes(UTF_8));
    }

    private static void put(Shelf shelf, String path) {
        shelf.findOrPut(path, ShelfTest::resource).make();
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
}
