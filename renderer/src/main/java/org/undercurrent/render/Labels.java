package org.undercurrent.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Hours;
import org.undercurrent.content.Kind;
import org.undercurrent.render.bundled.BundledText;

/**
 * The words around the content, in one language: headings, notices, dates, numbers and hours. They come from a file and
 * never from the Java runtime, so that each version of it gives the same bytes. Immutable.
 *
 * <pre>{@code
 * Labels labels = Labels.of(Locale.US);
 * String changed = labels.date(LocalDate.of(2026, 11, 22));     // November 22, 2026
 * }</pre>
 */
public final class Labels {
    private static final List<String> BUNDLED = List.of("en-US", "en-GB", "es");
    private static final Set<String> BRITISH = Set.of("en-AU", "en-IE", "en-IN", "en-NZ", "en-ZA");

    /** The crisis text says when a line is open, so the words of its hours are among these. */
    private static final Set<String> SAFETY =
            Set.of("crisis", "hours.", "time", "day.", "review.", "gallery.unreviewed", "disclaimer", "direction");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");
    private static final Map<String, Labels> READ = new ConcurrentHashMap<>();

    private final Map<String, String> words;

    private final Locale language;

    Labels(Locale language, Map<String, String> words) {
        this.language = language;
        this.words = new HashMap<>(words);
    }

    /**
     * The labels of a language: the exact one, else the nearest of the same language.
     *
     * @param language the language of the pack
     * @return the labels
     * @throws IllegalArgumentException when there are none; the message lists those that there are
     */
    public static Labels of(Locale language) {
        String tag = language.toLanguageTag();
        Labels known = READ.get(tag);
        return known != null
                ? known
                : READ.computeIfAbsent(tag, unread -> new Labels(language, read(nearest(language))));
    }

    private static String nearest(Locale language) {
        String tag = language.toLanguageTag();
        if (BUNDLED.contains(tag)) {
            return tag;
        }
        if (BRITISH.contains(tag)) {
            return "en-GB";
        }
        return BUNDLED.stream()
                .filter(bundled -> Locale.forLanguageTag(bundled).getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no labels in '" + tag + "'; there are "
                        + String.join(", ", BUNDLED) + " (render a pack in one of these languages)"));
    }

    /** A variety holds only what differs from the first labels of its language. */
    private static Map<String, String> read(String tag) {
        Map<String, String> words = new HashMap<>();
        if (tag.equals("en-GB")) {
            words.putAll(file("en-US"));
        }
        words.putAll(file(tag));
        return words;
    }

    private static Map<String, String> file(String tag) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(BundledText.of("labels/" + tag + ".properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    /**
     * The same labels with words of your own for one key. Crisis text, hours, review notice and disclaimer are not among
     * those that can be changed.
     *
     * @param key one of those in {@code META-INF/undercurrent/labels/en-US.properties}
     * @param text plain text with the same places {@code {0}}, {@code {1}} as ours
     * @return new labels
     * @throws IllegalArgumentException when there is no such key, it is not to be changed, or places are missing
     */
    public Labels with(String key, String text) {
        String ours = text(key);
        if (SAFETY.stream().anyMatch(key::startsWith)) {
            throw new IllegalArgumentException(
                    "label '" + key + "' is part of what keeps readers safe and stays as it is"
                            + " (write words of your own before or after the fragment)");
        }
        if (text.isBlank() || !places(ours).equals(places(text))) {
            throw new IllegalArgumentException("label '" + key + "': expected words with the places " + places(ours)
                    + " but was '" + text + "' (ours: '" + ours + "')");
        }
        Map<String, String> changed = new HashMap<>(words);
        changed.put(key, text);
        return new Labels(language, changed);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The language that these were asked for.
     *
     * @return for example {@code en-GB}
     */
    public Locale language() {
        return language;
    }

    /**
     * The words of a key, with the arguments in the places of {@code {0}}, {@code {1}} and so on.
     *
     * @param key for example {@code sources}
     * @param arguments what stands in the places
     * @return plain text
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label '" + key
                    + "'; labels are in /META-INF/undercurrent/labels/en-US.properties (check the spelling)");
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** In one pass, so that an argument may itself hold braces. */
    private static String filled(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int copied = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', copied)) {
            int close = text.indexOf('}', open);
            int argument = Integer.parseInt(text, open + 1, close, 10);
            filled.append(text, copied, open).append(arguments[argument]);
            copied = close + 1;
        }
        return filled.append(text, copied, text.length()).toString();
    }

    /**
     * The title of an entry where nothing around it says what it is: in a link, a list, the title of a document. A myth is
     * named as one, because its title is what is not true.
     *
     * @param entry the entry
     * @return its title, or for example {@code Myth: “It never ends”}
     */
    public String title(Entry entry) {
        return title(entry.id(), entry.title());
    }

    /**
     * The title of an entry where nothing around it says what it is.
     *
     * @param id which entry it is
     * @param title its own title
     * @return the title, or for example {@code Myth: “It never ends”}
     */
    public String title(EntryId id, String title) {
        return id.kind() == Kind.MYTH ? text("myth.title", title) : title;
    }

    /**
     * A day in words.
     *
     * @param day the day
     * @return for example {@code November 22, 2026}
     */
    public String date(LocalDate day) {
        return text("date", text("month." + day.getMonthValue()), day.getDayOfMonth(), day.getYear());
    }

    /**
     * A number with all its decimals.
     *
     * @param number the number
     * @return for example {@code 1,234.50}, with a minus sign and not a hyphen
     */
    public String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = grouped(point < 0 ? digits : digits.substring(0, point));
        String decimals = point < 0 ? "" : text("number.decimal") + digits.substring(point + 1);
        return (number.signum() < 0 ? "\u2212" : "") + whole + decimals;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, text("number.group"));
        }
        return grouped.toString();
    }

    /**
     * When a helpline answers.
     *
     * @param hours the hours
     * @return for example {@code Monday to Friday, 9 am to 5 pm}
     */
    public String hours(Hours hours) {
        return new HoursText(this).of(hours);
    }

    /**
     * The name of a language.
     *
     * @param language the language
     * @return for example {@code Spanish}; its BCP 47 tag where the labels have no name
     */
    public String language(Locale language) {
        String tag = language.toLanguageTag();
        String name = words.get("language." + tag);
        return name != null ? name : words.getOrDefault("language." + language.getLanguage(), tag);
    }
}
