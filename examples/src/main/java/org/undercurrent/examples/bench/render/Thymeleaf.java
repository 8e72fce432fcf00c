package org.undercurrent.examples.bench.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Thymeleaf with its own cache of parsed templates. */
final class Thymeleaf {
    private static final String TOPIC = "bench/topic.html";
    private static final String RICH_TEXT = "bench/rich-text.html";

    private Thymeleaf() {}

    static Engine create(Drawings drawings) {
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(new ClassLoaderTemplateResolver());
        return engine(engine, TOPIC, drawings);
    }

    /** The same template, but rich text is made by fragments of its own instead of Java. */
    static Engine withFragments(Drawings drawings) {
        ClassLoaderTemplateResolver richText = new ClassLoaderTemplateResolver();
        richText.setResolvablePatterns(Set.of(RICH_TEXT));
        richText.setOrder(1);
        StringTemplateResolver topic = new StringTemplateResolver();
        topic.setCacheable(true);
        topic.setOrder(2);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolvers(Set.of(richText, topic));
        return engine(engine, topicWithFragments(), drawings);
    }

    private static Engine engine(TemplateEngine engine, String template, Drawings drawings) {
        return (pack, topic) ->
                engine.process(template, new Context(Locale.ROOT, Map.of("page", Fragment.of(pack, topic, drawings))));
    }

    private static String topicWithFragments() {
        try (InputStream bytes = Thymeleaf.class.getResourceAsStream("/" + TOPIC)) {
            String calls = "th:utext=\"\\$\\{page\\.(text|words|cite)\\((.*?)\\)}\"";
            String insertions = "th:insert=\"~{" + RICH_TEXT + " :: $1(\\${$2})}\"";
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replaceAll(calls, insertions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
