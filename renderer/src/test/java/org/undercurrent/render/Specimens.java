package org.undercurrent.render;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;

/**
 * A pack with four entries of every kind: {@code default} has all members, {@code long} much of each, {@code minimal} few,
 * {@code hostile} bad text.
 */
public final class Specimens {
    /** The pack. */
    public static final ContentPack PACK = ContentPack.read(Path.of("src/test/resources/pack"));

    /** What stands in every text of the hostile entries and of region {@code IT}. */
    public static final String HOSTILE =
            "<script>alert(\"x\")</script> & 'quoted' ${1+1} --> ]]> <img src=x onerror=alert(1)>";

    private Specimens() {}

    /** The entries with bad text. */
    public static Stream<Entry> hostile() {
        return PACK.entries().stream().filter(entry -> entry.id().id().equals("hostile"));
    }
}
