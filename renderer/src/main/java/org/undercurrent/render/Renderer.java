package org.undercurrent.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;

/**
 * Renders entries in one format. Whatever is rendered begins with the crisis text of the reader's region. The same entry,
 * settings and day always give the same bytes. Ours are immutable and safe to share between threads.
 */
public interface Renderer {

    /**
     * Renders an entry.
     *
     * @param pack has the entry
     * @param id its name
     * @return the whole of it
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    String render(ContentPack pack, EntryId id);

    /**
     * Renders an entry.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @return the whole of it
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    default String render(ContentPack pack, String id) {
        return render(pack, pack.entry(id).id());
    }

    /**
     * Renders an entry and appends it; nothing is appended when that fails.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @param out takes it
     * @throws IOException when {@code out} does not take it
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    default void render(ContentPack pack, String id, Appendable out) throws IOException {
        out.append(render(pack, id));
    }

    /**
     * Renders an entry and writes it in UTF-8; nothing is written when rendering fails.
     *
     * @param pack has the entry
     * @param id for example {@code topics/dreams}
     * @param out takes the bytes and stays open
     * @throws IOException when {@code out} does not take them
     * @throws org.undercurrent.content.pack.NoSuchEntryException when there is no such entry
     * @throws IllegalArgumentException when the pack does not serve the region
     * @throws RenderException when a template fails
     */
    default void renderUtf8(ContentPack pack, String id, OutputStream out) throws IOException {
        out.write(render(pack, id).getBytes(StandardCharsets.UTF_8));
    }
}
