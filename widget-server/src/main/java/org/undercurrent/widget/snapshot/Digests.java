package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Names for bytes. */
final class Digests {
    private Digests() {}

    static byte[] of(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + algorithm, impossible);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of("SHA-256", bytes));
    }

    /** As browsers write it in policies and on scripts, for example {@code sha384-...}. */
    static String integrity(String algorithm, String text) {
        String name = algorithm.replace("-", "").toLowerCase(Locale.ROOT);
        return name + "-" + Base64.getEncoder().encodeToString(of(algorithm, text.getBytes(UTF_8)));
    }
}
