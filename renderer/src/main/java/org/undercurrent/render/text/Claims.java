package org.undercurrent.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Block;
import org.undercurrent.content.RichText.Citation;
import org.undercurrent.content.RichText.Inline;
import org.undercurrent.content.RichText.ItemList;
import org.undercurrent.content.RichText.Paragraph;
import org.undercurrent.content.RichText.Words;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.outline.Outline.Prose;

/** Finds the sentences that name a source. Words hold no control characters, so these can mark a citation. */
final class Claims {
    private static final String MARK = "\u0001([^\u0001]+)\u0001";

    /** With all blanks before it, which would be left before the full stop. */
    private static final Pattern MARKED = Pattern.compile("(?<! ) *" + MARK);

    private static final Pattern SENTENCE =
            Pattern.compile(".+?(?:[.?!][\u201d\"')]*\\s*(?:" + MARK + ")*(?=\\s|$)|$)", Pattern.DOTALL);

    private Claims() {}

    /**
     * A sentence and what it rests on.
     *
     * @param words without its citations
     * @param references ids, at least one
     */
    record Claim(String words, List<String> references) {}

    static List<Claim> of(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> part instanceof Prose prose ? of(prose.text()) : Stream.empty())
                .toList();
    }

    private static Stream<Claim> of(RichText text) {
        return text.blocks().stream().flatMap(Claims::of);
    }

    private static Stream<Claim> of(Block block) {
        if (block instanceof ItemList list) {
            return list.items().stream().flatMap(Claims::of);
        }
        return SENTENCE.matcher(marked(((Paragraph) block).inlines()))
                .results()
                .map(MatchResult::group)
                .flatMap(Claims::claim);
    }

    private static String marked(List<Inline> inlines) {
        return inlines.stream().map(Claims::marked).collect(Collectors.joining());
    }

    private static String marked(Inline inline) {
        if (inline instanceof Words words) {
            return words.text();
        }
        return inline instanceof Citation citation
                ? "\u0001" + citation.reference() + "\u0001"
                : marked(inline.children());
    }

    private static Stream<Claim> claim(String sentence) {
        List<String> references = new ArrayList<>();
        String words = MARKED.matcher(sentence).replaceAll(mark -> {
            references.add(mark.group(1));
            return "";
        });
        return references.isEmpty() ? Stream.empty() : Stream.of(new Claim(words.strip(), List.copyOf(references)));
    }
}
