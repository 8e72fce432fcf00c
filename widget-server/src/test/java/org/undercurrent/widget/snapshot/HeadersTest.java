package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final Map<String, String> GIVEN = new LinkedHashMap<>();

    static {
        GIVEN.put("ETag", "\"a\"");
        GIVEN.put("Content-Type", "text/plain");
        GIVEN.put("Age", "0");
    }

    @Test
    void itIsAMapInTheOrderToSend() {
        Headers headers = Headers.of(GIVEN);

        assertThat(headers).isEqualTo(GIVEN).hasToString(GIVEN.toString()).hasSize(3);
        assertThat(headers.get("Age")).isEqualTo("0");
        assertThat(headers.get("age")).isNull();
        assertThat(headers).containsExactlyEntriesOf(GIVEN);
    }

    @Test
    void itIsCopiedOnceAndDoesNotChange() {
        Map<String, String> changing = new LinkedHashMap<>(GIVEN);
        Headers headers = Headers.of(changing);
        changing.clear();

        assertThat(headers).isEqualTo(GIVEN);
        assertThat(Headers.of(headers)).isSameAs(headers);
    }

    @Test
    void someCanBeLeftOut() {
        assertThat(Headers.of(GIVEN).without(Set.of("ETag", "Age", "Vary")))
                .isEqualTo(Map.of("Content-Type", "text/plain"));
    }
}
