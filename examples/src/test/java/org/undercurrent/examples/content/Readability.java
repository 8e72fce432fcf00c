package org.undercurrent.examples.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Kind;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Term;

/**
 * The Flesch-Kincaid grade of a text (Kincaid, Fishburne, Rogers and Chissom 1975). A sentence ends at a full stop, a
 * question or exclamation mark, or where a paragraph or list item ends; a colon or semicolon ends none. Names of
 * therapies, terms that the pack explains, names of helplines and "emergency" still lengthen their sentence, but their
 * syllables are left out of the count.
 *
 * @param sentences how many
 * @param words all of them
 * @param counted those whose syllables count
 * @param syllables of the words counted
 */
record Readability(int sentences, int words, int counted, int syllables) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"'\u2019\u201d)]*\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019]*|\\d[\\d.,]*");
    private static final Pattern LEFT_OUT = leftOut();

    static Readability of(Stream<String> texts) {
        List<String> sentences = texts.flatMap(text -> Arrays.stream(SENTENCE_END.split(text)))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        int words = sentences.stream().mapToInt(text -> words(text).size()).sum();
        List<String> counted = sentences.stream()
                .flatMap(text -> words(LEFT_OUT.matcher(text).replaceAll(" ")).stream())
                .toList();
        return new Readability(
                sentences.size(),
                words,
                counted.size(),
                counted.stream().mapToInt(Syllables::of).sum());
    }

    /** Everything that a reader of the whole entry reads, headings aside. */
    static Readability of(Entry entry) {
        Stream<String> texts = entry.texts().map(RichText::plainText);
        return of(Stream.concat(Stream.of(entry.header().summary()), texts));
    }

    /** What the card shows: the summary and the key points. */
    static Readability ofCard(Entry entry) {
        Stream<String> points = entry.header().keyPoints().stream().map(RichText::plainText);
        return of(Stream.concat(Stream.of(entry.header().summary()), points));
    }

    double meanSentence() {
        return (double) words / sentences;
    }

    double grade() {
        return 0.39 * meanSentence() + 11.8 * syllables / Math.max(1, counted) - 15.59;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Pattern leftOut() {
        Stream<String> terms = Library.entriesOf(Kind.TERM).stream()
                .flatMap(term -> Stream.concat(Stream.of(term.title()), ((Term) term).alsoCalled().stream()));
        Stream<String> helplines = Library.PACK.regions().stream()
                .flatMap(region -> Library.PACK.helplines(region.code()).stream())
                .map(Helpline::name);
        Stream<String> names = Table.read("therapy-names.csv").stream().map(row -> row.cell("name"));
        Set<String> all = Stream.of(terms, helplines, names, Stream.of("emergency"))
                .flatMap(each -> each)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String longestFirst = all.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + longestFirst + ")s?\\b", Pattern.CASE_INSENSITIVE);
    }
}
