package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undercurrent.widget.snapshot.Answers.ask;
import static org.undercurrent.widget.snapshot.Answers.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

class FrameCompressionTest {
    private static final String STYLE = HtmlRenderer.builder().build().stylesheet();
    private static final FrameCompression COMPRESSION = new FrameCompression(STYLE);
    private static final Snapshot SNAPSHOT =
            Snapshot.builder().pack(ContentPack.bundled(Locale.US)).build();

    /** What a gzip file has before its blocks, and an empty block on a whole byte. */
    private static final int BEFORE = 10 + 5;

    /** An empty last block, the sum and the length. */
    private static final int AFTER = 2 + 8;

    private static byte[] gzip(byte[] document) {
        ByteBuffer compressed = COMPRESSION.gzip(document);
        byte[] bytes = new byte[compressed.remaining()];
        compressed.get(bytes);
        return bytes;
    }

    private static byte[] readBack(byte[] compressed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }

    private static byte[] frame(String path, String coding) {
        return bytes(SNAPSHOT.respond(ask(path, "Accept-Encoding", coding)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%s", "before%s", "%safter", "before%safter", "%s%s", "none at all", "%s\u2014\u00e4"})
    void aDocumentReadsBackAsItWasWhereverTheStyleStands(String document) throws IOException {
        byte[] bytes = document.replace("%s", STYLE).getBytes(UTF_8);

        assertThat(readBack(gzip(bytes))).isEqualTo(bytes);
    }

    @Test
    void whatDoesNotGetSmallerReadsBackToo() throws IOException {
        Random random = new Random(5);
        for (int length : new int[] {1, 1_000, 70_000, 1_000_000}) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.writeBytes(noise);
            document.writeBytes(STYLE.getBytes(UTF_8));
            document.writeBytes(noise);

            assertThat(readBack(gzip(document.toByteArray()))).isEqualTo(document.toByteArray());
        }
    }

    @Test
    void everyFrameHasTheSameBlocksOfStyle() {
        byte[] alone = gzip(STYLE.getBytes(UTF_8));
        String blocks = HexFormat.of().formatHex(alone, BEFORE, alone.length - AFTER);

        assertThat(HexFormat.of().formatHex(frame("/frame/en-US/GB/topics/grief-and-loss.card.html", "gzip")))
                .contains(blocks);
        assertThat(HexFormat.of().formatHex(frame("/frame/en-US/US/topics/what-is-psychodynamic-therapy.html", "gzip")))
                .contains(blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".card.html"})
    void aFrameIsAtMostTwoPercentLongerThanCompressedAsAWhole(String suffix) throws IOException {
        String path = "/frame/en-US/US/topics/what-is-psychodynamic-therapy" + suffix;
        byte[] plain = frame(path, "identity");
        byte[] compressed = frame(path, "gzip");

        assertThat(readBack(compressed)).isEqualTo(plain);
        assertThat(compressed.length).isLessThan(Coding.gzip(plain).remaining() * 102 / 100);
    }

    @Test
    void theSameFrameIsTheSameBytes() {
        byte[] frame = ("before" + STYLE + "after").getBytes(UTF_8);

        assertThat(gzip(frame)).isEqualTo(gzip(frame));
    }
}
