package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Each folder of {@code broken-packs} breaks one rule, and its {@code expected.txt} holds the exact messages.
 * {@code -Dbroken.update=src/test/resources/broken-packs} writes what the reader says now; read the difference like code.
 */
class BrokenPacksTest {
    private static final String UPDATE = System.getProperty("broken.update", "");

    @TestFactory
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> everyRuleIsReportedAtItsPlace() {
        return BrokenPack.all().map(pack -> DynamicTest.dynamicTest(pack.rule(), () -> compare(pack)));
    }

    private static void compare(BrokenPack pack) throws IOException {
        if (!UPDATE.isEmpty()) {
            Files.writeString(Path.of(UPDATE).resolve(pack.rule()).resolve("expected.txt"), pack.problems());
        }
        assertThat(pack.problems()).isEqualTo(pack.expected()).isNotEmpty();
    }

    @Test
    void atLeastSixtyRulesAreThere() {
        assertThat(BrokenPack.all()).hasSizeGreaterThan(60);
    }

    @Test
    void thePacksThatTheyChangeAreValid() {
        assertThat(BrokenPack.named("base").problems()).isEmpty();
        assertThat(BrokenPack.named("translation").problems()).isEmpty();
    }
}
