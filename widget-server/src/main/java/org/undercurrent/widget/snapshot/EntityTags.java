package org.undercurrent.widget.snapshot;

/** Strong validators, made from the bytes. */
final class EntityTags {
    private static final int BYTES = 16;

    private EntityTags() {}

    static String digest(byte[] bytes) {
        return Digests.hex(bytes).substring(0, 2 * BYTES);
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
