package org.undercurrent.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a template has made tag by tag, where its source did not show it: nothing in it runs, and each element ends
 * in its place, so that none takes in what follows the body.
 */
final class MadeMarkup {
    private static final String VALUE = "(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>=`]++)";
    private static final String ATTRIBUTE = "\\s++([^\\s\"'<>/=]++)(?:\\s*+=\\s*+" + VALUE + ")?+";
    private static final Pattern ATTRIBUTES = Pattern.compile(ATTRIBUTE);

    /** Anything else that a browser would take for the start of a tag is found too, without a name. */
    private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>[a-zA-Z][^\\s\"'<>/=]*+)(?<attributes>(?:"
            + ATTRIBUTE + ")*+)\\s*+(?<empty>/?)>" + "|<[a-zA-Z/!?][^<>]{0,40}");

    private static final Pattern RUNNING = Pattern.compile(TemplateScan.RUNNING);
    private static final Pattern RUNNING_ATTRIBUTES = Pattern.compile(TemplateScan.RUNNING_ATTRIBUTES);
    private static final Pattern SWALLOWING = Pattern.compile(TemplateScan.SWALLOWING);
    private static final Set<String> VOID = Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");
    private static final String CLOSE =
            "close every element in the order in which it was opened, and every quotation mark";

    private final String template;
    private final Deque<String> open = new ArrayDeque<>();

    private MadeMarkup(String template) {
        this.template = template;
    }

    /** Refuses what must not stand in a body. */
    static void check(String template, String body) {
        MadeMarkup made = new MadeMarkup(template);
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            made.tag(tag);
        }
        made.require(made.open.isEmpty(), "<" + made.open.peek() + ">", "which is never closed", CLOSE);
    }

    private void tag(Matcher tag) {
        require(tag.group("name") != null, tag.group(), "which is not a whole tag", CLOSE);
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        require(!RUNNING.matcher(name).matches(), "<" + name, "which is not allowed", TemplateScan.STATIC);
        boolean drawn = open.contains("svg");
        boolean swallows =
                name.equals("title") ? !drawn : SWALLOWING.matcher(name).matches();
        require(!swallows, "<" + name, "which is not allowed", TemplateScan.SWALLOWS);
        if (!tag.group("end").isEmpty()) {
            require(name.equals(open.poll()), tag.group(), "which closes nothing that is open there", CLOSE);
            return;
        }
        attributes(tag.group("attributes"));
        boolean ended = drawn && !tag.group("empty").isEmpty();
        if (!ended && !VOID.contains(name)) {
            open.push(name);
        }
    }

    private void attributes(String attributes) {
        Matcher attribute = ATTRIBUTES.matcher(attributes);
        while (attribute.find()) {
            String name = attribute.group(1).toLowerCase(Locale.ROOT);
            require(
                    !RUNNING_ATTRIBUTES.matcher(name).matches(),
                    name + "=",
                    "which is not allowed",
                    TemplateScan.STATIC);
        }
    }

    private void require(boolean allowed, String found, String problem, String remedy) {
        if (!allowed) {
            throw new InvalidTemplateException(
                    template, 0, "it makes '" + found.strip() + "', " + problem + " (" + remedy + ")");
        }
    }
}
