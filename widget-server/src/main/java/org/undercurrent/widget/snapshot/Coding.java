package org.undercurrent.widget.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** The codings that a response comes in. */
enum Coding {
    IDENTITY(""),
    GZIP("-gz");

    /** What browsers and most other clients send; known without reading weights. */
    private static final Set<String> USUAL =
            Set.of("gzip", "gzip, deflate", "gzip, deflate, br", "gzip, deflate, br, zstd");

    private final String tagSuffix;

    Coding(String tagSuffix) {
        this.tagSuffix = tagSuffix;
    }

    /** A strong tag names bytes, so each coding has its own. */
    String tag(String digest) {
        return '"' + digest + tagSuffix + '"';
    }

    /**
     * At the usual level, while a reader waits: the highest one takes a third longer for 0.3 % less. Without a time, so that
     * replicas agree.
     */
    static ByteBuffer gzip(byte[] bytes) {
        Made compressed = new Made(bytes.length / 3 + 64);
        try (OutputStream gzip = new GZIPOutputStream(compressed, 1024)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.view();
    }

    /** What a client wants by its {@code Accept-Encoding}; empty when it refuses both. */
    static Optional<Coding> wanted(Optional<String> acceptEncoding) {
        if (acceptEncoding.isEmpty()) {
            return Optional.of(IDENTITY);
        }
        return USUAL.contains(acceptEncoding.get()) ? Optional.of(GZIP) : wanted(Weights.of(acceptEncoding.get()));
    }

    private static Optional<Coding> wanted(Weights weights) {
        float gzip = weights.gzip();
        float identity = weights.identity();
        if (gzip > 0 && gzip >= identity) {
            return Optional.of(GZIP);
        }
        return weights.refusesIdentity() ? Optional.empty() : Optional.of(IDENTITY);
    }

    /** Looked at where it is, for a copy would be let go at once. */
    private static final class Made extends ByteArrayOutputStream {
        Made(int size) {
            super(size);
        }

        ByteBuffer view() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }
}
