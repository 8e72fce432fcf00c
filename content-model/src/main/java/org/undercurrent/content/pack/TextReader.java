package org.undercurrent.content.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.RichText;
import org.undercurrent.content.text.Markdown;

/** Builds formatted text, and notes what it links to and cites. */
final class TextReader {
    static final String EXPECTED = "text, or a list of texts";

    private TextReader() {}

    /** The text, or null after a problem has been reported. */
    static RichText read(Node member, Build build) {
        String source = blocks(member);
        if (source == null) {
            build.problems().add(member.place(), EXPECTED, member.type(), "");
            return Members.missing();
        }
        try {
            RichText text = new PlainLinks(build.untranslated()).in(Markdown.parse(source));
            use(member, text, build.uses());
            return text;
        } catch (InvalidContentException invalid) {
            invalid.flaws()
                    .forEach(flaw -> build.problems().add(member.place(), flaw.expected(), flaw.actual(), flaw.hint()));
            return Members.missing();
        }
    }

    private static void use(Node member, RichText text, Uses uses) {
        for (EntryId target : text.links()) {
            uses.entry(member, target);
        }
        for (String reference : text.citations()) {
            uses.reference(member, reference);
        }
    }

    private static @Nullable String blocks(Node member) {
        if (!member.isList()) {
            return Scalars.text(member);
        }
        List<String> blocks = new ArrayList<>();
        for (Node item : member.items()) {
            String block = Scalars.text(item);
            if (block == null) {
                return null;
            }
            blocks.add(block);
        }
        return String.join("\n\n", blocks);
    }
}
