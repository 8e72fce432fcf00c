package org.undercurrent.examples.bench.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.resolve.ResourceCodeResolver;
import java.nio.file.Path;

/** jte with its template compiled to a class beforehand, and the escaping of the others. */
final class Jte {
    private static final String TEMPLATE = "topic.jte";

    private Jte() {}

    static Engine create(Drawings drawings) {
        TemplateEngine engine =
                TemplateEngine.create(new ResourceCodeResolver("bench"), Path.of("target", "jte"), ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.prepareForRendering(TEMPLATE);
        return (pack, topic) -> {
            Output html = new Output();
            engine.render(TEMPLATE, Fragment.of(pack, topic, drawings), html);
            return html.toString();
        };
    }

    /** Escapes the same characters in text and in attributes; the engine's own output knows fewer. */
    private static final class Output implements HtmlTemplateOutput {
        private final StringBuilder html = new StringBuilder(12_000);

        @Override
        public void setContext(String tag, String attribute) {
            // what is escaped depends on neither
        }

        @Override
        public void writeContent(String made) {
            html.append(made);
        }

        @Override
        public void writeContent(String made, int begin, int end) {
            html.append(made, begin, end);
        }

        @Override
        public void writeUserContent(String text) {
            Escaped.append(text, html);
        }

        @Override
        public String toString() {
            return html.toString();
        }
    }
}
