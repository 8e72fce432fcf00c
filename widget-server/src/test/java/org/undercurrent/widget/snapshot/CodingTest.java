package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    @Test
    void whoeverSaysNothingGetsItPlain() {
        assertThat(Coding.wanted(Optional.empty())).contains(Coding.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "gzip;q=0.001",
                "gzip ; q=1.000",
                "*",
                "identity;q=0.5, gzip;q=0.5",
                "identity;q=0, gzip",
                "*;q=0, gzip;q=1"
            })
    void gzipIsSentToWhoeverTakesIt(String acceptEncoding) {
        assertThat(Coding.wanted(Optional.of(acceptEncoding))).contains(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "br",
                "identity",
                "gzip;q=0",
                "gzip;q=0.0",
                "gzip;q=0, *",
                "gzip;q=0.4, identity;q=0.5",
                "gzip;q=2",
                "gzip;q=-1",
                "gzip;q=abc",
                "gzip;q=",
                "gzip;level=9",
                "gzipped",
                ",,,;;;,",
                "*;q=0, identity"
            })
    void theIdentityIsSentToAllOthers(String acceptEncoding) {
        assertThat(Coding.wanted(Optional.of(acceptEncoding))).contains(Coding.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity;q=0", "*;q=0", "identity;q=0, gzip;q=0", "br, *;q=0"})
    void nothingIsLeftForWhoeverRefusesBoth(String acceptEncoding) {
        assertThat(Coding.wanted(Optional.of(acceptEncoding))).isEmpty();
    }

    @Test
    void compressedBytesAreTheSameEachTimeAndReadBackAsTheyWere() throws IOException {
        byte[] text = "the same words, the same bytes. ".repeat(500).getBytes(UTF_8);

        byte[] compressed = compressed(text);

        assertThat(compressed).isEqualTo(compressed(text)).hasSizeLessThan(text.length / 20);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(text);
    }

    private static byte[] compressed(byte[] text) {
        ByteBuffer encoded = Coding.gzip(text);
        byte[] compressed = new byte[encoded.remaining()];
        encoded.get(compressed);
        return compressed;
    }
}
