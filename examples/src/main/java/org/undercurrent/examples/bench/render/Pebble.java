package org.undercurrent.examples.bench.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Pebble with its template compiled beforehand, and the escaping of the others. */
final class Pebble {
    private Pebble() {}

    static Engine create(Drawings drawings) {
        PebbleTemplate template = new PebbleEngine.Builder()
                .loader(new ClasspathLoader())
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .addEscapingStrategy("five", Escaped::of)
                .defaultEscapingStrategy("five")
                .build()
                .getTemplate("bench/topic.peb");
        return (pack, topic) -> {
            StringWriter html = new StringWriter(12_000);
            try {
                template.evaluate(html, Map.of("page", Fragment.of(pack, topic, drawings)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return html.toString();
        };
    }
}
