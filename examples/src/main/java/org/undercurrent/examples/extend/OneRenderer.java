package org.undercurrent.examples.extend;

import java.util.Locale;
import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.ReviewNotice;

/** A format of your own from the content: begin with the crisis text, end with the review notice. */
public final class OneRenderer {
    private OneRenderer() {}

    /**
     * Prints an entry as a text message.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ContentPack pack = ContentPack.bundled(Locale.US);
        Entry entry = pack.entry("topics/what-is-psychodynamic-therapy");
        String review = ReviewNotice.of(pack, entry.id(), pack.imprint().date()).words();
        System.out.println(CrisisText.of(pack, "US").text());
        System.out.println(entry.title() + ": " + entry.header().summary() + " " + review);
    }
}
