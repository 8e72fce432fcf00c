package org.undercurrent.content.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns inherited words of one English into another: whole words only, never an address or a name. Only words with one
 * translation in every sense belong here; everything else is an override.
 *
 * @param words the new spelling of each lower-case word
 */
record Spelling(Map<String, String> words) {
    static final Spelling NONE = new Spelling(Map.of());

    private static final Pattern KEY = Pattern.compile("\\p{Ll}+");
    private static final Pattern VALUE = Pattern.compile("\\p{Ll}+(-\\p{Ll}+)*");

    /** A word, unless it is part of where a link leads: those alternatives come first and swallow it. */
    private static final Pattern WORD = Pattern.compile(
            "\\]\\([^)\\s]*+\\)|<[^>\\s]*+>|(?m:^ {0,3}\\[[^\\]\\n]*+\\]:.*$)|\\p{Alpha}{1,20}://\\S*|[\\w.+-]{1,64}@\\S+|(\\p{L}+)");

    /** The spelling of the file that a pack names; empty when it names none, or when it cannot be read, which is reported. */
    static Optional<Spelling> read(@Nullable Node file, PackSource source, Build build) {
        if (file == null) {
            return Optional.empty();
        }
        if (!"spelling.json".equals(file.value())) {
            build.problems().add(file.place(), "'spelling.json'", file.type(), "");
            return Optional.empty();
        }
        return new FileReader(source, build.problems()).read("spelling.json").map(root -> read(root, build));
    }

    private static Spelling read(Node root, Build build) {
        Members members = new Members(root, build);
        Map<String, String> words = new HashMap<>();
        members.map("words").forEach((word, node) -> {
            boolean replaceable = KEY.matcher(word).matches();
            if (replaceable
                    && node.value() instanceof String other
                    && VALUE.matcher(other).matches()) {
                words.put(word, other);
            } else {
                String actual = replaceable ? node.type() : "the word '" + word + "'";
                build.problems().add(node.place(), "a whole lower-case word for another", actual, "write an override");
            }
        });
        members.close();
        return new Spelling(words);
    }

    PackTree apply(PackTree base) {
        base.entries.replaceAll((id, node) -> Wording.ENTRY.change(node, this::apply));
        base.options.replaceAll((id, node) -> Wording.OPTION.change(node, this::apply));
        base.dimensions.replaceAll((id, node) -> Wording.NAMED.change(node, this::apply));
        return base;
    }

    String apply(String text) {
        return WORD.matcher(text).replaceAll(match -> {
            String word = match.group(1);
            return Matcher.quoteReplacement(word == null ? match.group() : replacement(word));
        });
    }

    private String replacement(String word) {
        String other = words.get(word.toLowerCase(Locale.ROOT));
        if (other == null) {
            return word;
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }
}
