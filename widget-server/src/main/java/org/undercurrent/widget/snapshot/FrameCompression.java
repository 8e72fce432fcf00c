package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses frames. Most of a frame is its style, the same in all of them: it is compressed once, and its blocks (RFC 1951,
 * section 3.2.3) are put between those of what stands before and after it. Compressing all of it took most of the time
 * that a frame takes.
 */
final class FrameCompression {
    /** Of one file by deflate (RFC 1952, section 2.3), without name and time; from no system in particular. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int TRAILER = 2 * Integer.BYTES;

    private final byte[] style;
    private final byte[] blocks;

    FrameCompression(String style) {
        this.style = style.getBytes(UTF_8);
        ByteBuffer made = ByteBuffer.allocate(most(this.style.length));
        deflate(made, this.style, 0, this.style.length, false);
        this.blocks = Arrays.copyOf(made.array(), made.position());
    }

    /** As {@link Coding#gzip} does, which takes over where the style is not found: a frame may be by a template of others. */
    ByteBuffer gzip(byte[] bytes) {
        int start = startOfStyle(bytes);
        return start < 0 ? Coding.gzip(bytes) : gzip(bytes, start, start + style.length);
    }

    private int startOfStyle(byte[] bytes) {
        for (int start = 0; start <= bytes.length - style.length; start++) {
            if (Arrays.equals(bytes, start, start + style.length, style, 0, style.length)) {
                return start;
            }
        }
        return -1;
    }

    private ByteBuffer gzip(byte[] bytes, int start, int end) {
        int others = most(start) + most(bytes.length - end);
        ByteBuffer made = ByteBuffer.allocate(HEADER.length + others + blocks.length + TRAILER);
        made.put(HEADER);
        deflate(made, bytes, 0, start, false);
        made.put(blocks);
        deflate(made, bytes, end, bytes.length, true);
        return trailer(made.order(ByteOrder.LITTLE_ENDIAN), bytes).flip();
    }

    /** What does not get smaller is stored, with five bytes for each block of 16 KB at least. */
    private static int most(int length) {
        return length + length / 1024 + 64;
    }

    /** Blocks that end on a whole byte and refer to nothing before them, so that any others may stand beside them. */
    private static void deflate(ByteBuffer made, byte[] bytes, int start, int end, boolean last) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes, start, end - start);
        if (last) {
            deflater.finish();
        }
        deflater.deflate(made, Deflater.SYNC_FLUSH);
        deflater.end();
    }

    private static ByteBuffer trailer(ByteBuffer made, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return made.putInt((int) sum.getValue()).putInt(bytes.length);
    }
}
