package org.undercurrent.examples.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one rule by which syllables of English words are counted: as many as there are groups of vowels (y is one), less
 * the vowels that are written but not said, plus those said apart though written together; at least one. A number is
 * one syllable.
 */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Each place found is a vowel not said. */
    private static final List<Pattern> SILENT = patterns(
            "[^aeiouyl]e$", // make; but little
            "[aeiouy]le$", // while
            "[^aeiouytdlr]ed$", // asked; but wanted
            "([aeiouyl]l|[aeiouyr]r)ed$", // called, scared; but settled, hundred
            "[^aeiouysxzchgl]es$", // times; but voices
            "[aeiouy]les$", // rules; but troubles
            "[^aeiouyl]e(?=(ly|ty|ful|less|ment|ments|ness|thing|times?|where|how|what)$)", // lonely, something
            "(iq|og)ues?$"); // technique

    /** Each place found is a vowel said apart from the one beside it. */
    private static final List<Pattern> APART = patterns(
            "[^aeiouctsgx]ia(?!ge$)", // trial; but social
            "[bdr]io|vio(?!r)", // period; but behavior
            "i(?=et)", // quiet
            "([^tc]|sc)i(?=en[ct])", // client; but patient
            "[^aeiouyt]i(?=e(r|rs|st)$)", // easier
            "ying$|[eou]ing$", // saying, being
            "cre(?=at)|re(?=ali[tz]|act)|a?re(?=a$|as$)|ide(?=a)", // create, reality, area, idea
            "ide(?=o)|the(?=or)", // video
            "[^gq]u(?=a)|[^gq]u(?=en)|su(?=ic)", // actual, influence, suicide
            "[^aeiou]i(?=um)", // medium
            "ism(?=s?$)", // mechanism
            "[^aeiou]n't$", // didn't
            "eyo|yone$|[ao]yers?$|maybe$"); // beyond, anyone, player, maybe

    private Syllables() {}

    static int of(String word) {
        String said = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Math.max(1, count(VOWELS, said) - count(SILENT, said) + count(APART, said));
    }

    private static int count(List<Pattern> patterns, String word) {
        return patterns.stream().mapToInt(pattern -> count(pattern, word)).sum();
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
