package org.undercurrent.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template must not hold: ways around escaping, ways out of the engine, and markup that runs. */
final class TemplateScan {
    private static final String ESCAPED = "all output is escaped; use <@text of=.../> for formatted text";
    private static final String CLOSED = "templates reach nothing but the model; compute it in Java, in the content";
    private static final String STATIC =
            "fragments run nothing and work under a strict content security policy; use a class"
                    + " and a stylesheet of your own";
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

    private static final List<Rule> MARKUP = List.of(
            rule("<\\s*/?\\s*(script|iframe|object|embed|base|meta|link|style)\\b", STATIC),
            rule("<[^<>]*[\\s\"'/]on[a-z]+\\s*=", STATIC),
            rule("<[^<>]*[\\s\"'/](style|srcdoc|formaction)\\s*=", STATIC),
            rule("(javascript|vbscript|data)\\s*:[^\\s]", STATIC));

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

    /** Comments may stand inside expressions, so the text is read with and without them. */
    static void source(String template, String text) {
        String bare =
                COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", ""));
        for (String read : List.of(text, bare)) {
            refuse(template, read, SOURCE);
            refuse(template, read, MARKUP);
        }
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

    /** The same for what a template has made, where the source did not show it. */
    static void output(String template, String html) {
        String body = html.replaceAll("(?s)<svg.*?</svg>", "");
        MARKUP.stream()
                .limit(3)
                .flatMap(rule -> first(rule, body).stream())
                .findFirst()
                .ifPresent(found -> {
                    throw new InvalidTemplateException(
                            template,
                            0,
                            "it makes '" + found.group().strip() + "', which is not allowed (" + STATIC + ")");
                });
    }
}
