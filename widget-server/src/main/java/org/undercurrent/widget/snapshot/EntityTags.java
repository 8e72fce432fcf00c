package org.undercurrent.widget.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Strong validators, made from the bytes. */
final class EntityTags {
    private static final int BYTES = 16;

    private EntityTags() {}

    static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Whether an {@code If-None-Match} names these bytes in either coding. A tag holds no quote, and ours are hexadecimal,
     * so a quoted tag that occurs in a well-formed list is a member of it.
     */
    static boolean match(String ifNoneMatch, String digest) {
        return ifNoneMatch.strip().equals("*")
                || ifNoneMatch.contains(Coding.IDENTITY.tag(digest))
                || ifNoneMatch.contains(Coding.GZIP.tag(digest));
    }
}
