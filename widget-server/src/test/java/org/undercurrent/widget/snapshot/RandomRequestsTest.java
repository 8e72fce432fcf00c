package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a client sends, it gets an answer, and never one that blames the server. */
class RandomRequestsTest {
    private static final long HELD = 16 << 20;

    private final Snapshot snapshot = Snapshot.builder().memory(HELD).build();
    private final GeneratedRequests requests = new GeneratedRequests(snapshot, 20261122);

    @Test
    void noRequestIsTheServersFault() {
        for (int i = 0; i < 20_000; i++) {
            Request request = requests.next();
            Response response = snapshot.respond(request);

            assertThat(response.status())
                    .as("%s %s", request.method(), request.path())
                    .isBetween(200, 431);
            requireReady(request, response);
        }
    }

    /** HEAD and 304 have no bytes to keep, so their few headers are put together anew. */
    private void requireReady(Request request, Response response) {
        Response ready = snapshot.ready(request).orElseThrow();

        assertThat(ready).as(request.path()).hasToString(response.toString());
        assertThat(ready.body()).as(request.path()).isEqualTo(response.body());
        if (!request.method().equals("HEAD") && response.status() != 304) {
            assertThat(ready).as(request.path()).isSameAs(response);
        }
    }

    /** With those that go through sockets, a million. */
    @Test
    @Tag("nightly")
    void nineHundredThousandRequestsLeaveTheMemoryFlat() {
        answer(100_000);
        long before = usedMemory();
        answer(800_000);

        assertThat(snapshot.heldBytes()).isLessThanOrEqualTo(HELD);
        assertThat(usedMemory() - before).isLessThan(8 << 20);
        assertThat(snapshot.failures()).isEmpty();
    }

    private void answer(int count) {
        for (int i = 0; i < count; i++) {
            Request request = requests.next();
            int status = snapshot.respond(request).status();
            if (status < 200 || status > 431) {
                assertThat(status).as("%s %s", request.method(), request.path()).isBetween(200, 431);
            }
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
