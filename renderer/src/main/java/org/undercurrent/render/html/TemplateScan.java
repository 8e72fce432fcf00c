package org.undercurrent.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the source of a template must not hold: ways around escaping, ways out of the engine, markup that runs, and
 * markup that can swallow what follows the body.
 */
final class TemplateScan {
    static final String STATIC = "fragments run nothing and work under a strict content security policy; use a class"
            + " and a stylesheet of your own";
    static final String SWALLOWS =
            "it can swallow the sources and notices that follow; leave it out, and write comments as <#-- ... -->";

    /** Names of elements and of attributes. */
    static final String RUNNING = "script|iframe|object|embed|base|meta|link|style";

    static final String SWALLOWING =
            "template|textarea|plaintext|xmp|noscript|noembed|noframes|select|html|head|body|frameset|frame";
    static final String RUNNING_ATTRIBUTES = "on[a-z]+|style|srcdoc|formaction";

    private static final String ESCAPED = "all output is escaped; use <@text of=.../> for formatted text";
    private static final String CLOSED = "templates reach nothing but the model; compute it in Java, in the content";
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^<>]*>");
    private static final Pattern DRAWING = Pattern.compile("(?is)<svg\\b.*?</svg>");

    private static final List<Rule> MARKUP = List.of(
            rule("<\\s*/?\\s*(" + RUNNING + ")(?![\\w-])", STATIC),
            rule("<[a-z][^<>]*[\\s\"'/](" + RUNNING_ATTRIBUTES + ")\\s*=", STATIC),
            rule("(javascript|vbscript|data)\\s*:[^\\s]", STATIC),
            rule("</?(" + SWALLOWING + ")(?![\\w-])|<[!?]", SWALLOWS));

    private static final Rule TITLE = rule("</?title(?![\\w-])", SWALLOWS);

    private static final List<Rule> SOURCE = List.of(
            rule("\\?\\s*(no_esc|noEsc)\\b", ESCAPED),
            rule("[<\\[]/?#\\s*(no_?auto_?esc|auto_?esc|output_?format|ftl|no_?escape|setting)\\b", ESCAPED),
            rule("\\?\\s*(api|new|interpret|eval|eval_json|evalJson)\\b", CLOSED),
            rule("\\.\\s*(data_model|dataModel|globals|vars|get_optional_template|getOptionalTemplate)\\b", CLOSED));

    private TemplateScan() {}

    private record Rule(Pattern forbidden, String remedy) {}

    private static Rule rule(String forbidden, String remedy) {
        return new Rule(Pattern.compile(forbidden, Pattern.CASE_INSENSITIVE), remedy);
    }

    /** Comments may stand inside expressions, and directives inside tags, so the text is read with and without them. */
    static void source(String template, String text) {
        String bare = without(COMMENT, text);
        for (String read : List.of(text, bare)) {
            refuse(template, read, SOURCE);
        }
        String markup = without(DIRECTIVE, bare);
        for (String read : List.of(text, bare, markup)) {
            refuse(template, read, MARKUP);
        }
        refuse(template, without(DRAWING, markup), List.of(TITLE)); // what a drawing is called
    }

    /** Lines keep their numbers. */
    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", ""));
    }

    private static void refuse(String template, String text, List<Rule> rules) {
        rules.stream()
                .flatMap(rule -> first(rule, text).stream().map(found -> problem(template, text, found, rule)))
                .min(Comparator.comparingInt(InvalidTemplateException::line))
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    private static Optional<MatchResult> first(Rule rule, String text) {
        Matcher matcher = rule.forbidden().matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static InvalidTemplateException problem(String template, String text, MatchResult found, Rule rule) {
        int line = 1
                + (int) text.substring(0, found.end())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String what = found.group().strip();
        return new InvalidTemplateException(template, line, "'" + what + "' is not allowed (" + rule.remedy() + ")");
    }
}
