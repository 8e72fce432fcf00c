package org.undercurrent.examples.bench.render;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf with its own cache of parsed templates, which has no limit in time. */
final class Thymeleaf {
    private Thymeleaf() {}

    static Engine create() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setTemplateMode(TemplateMode.HTML);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        return (pack, topic) ->
                engine.process("bench/topic.html", new Context(Locale.ROOT, Map.of("page", Fragment.of(pack, topic))));
    }
}
