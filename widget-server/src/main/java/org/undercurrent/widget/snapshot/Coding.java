package org.undercurrent.widget.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
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

    /** Compressed once and sent often, so as small as it gets; without a time, so that replicas agree. */
    byte[] encode(byte[] bytes) {
        return this == IDENTITY ? bytes : gzip(bytes);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (OutputStream gzip = new SmallestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
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

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out, 4096);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
