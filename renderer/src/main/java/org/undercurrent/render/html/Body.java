package org.undercurrent.render.html;

import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.RichText;

/** Runs the template of a kind and gives it its model. */
record Body(TemplateEngine engine, Rendering rendering) {
    private static final String CARD = "card.ftlh";
    private static final int DEEPEST = 6;

    void write(Writer markup) {
        Entry entry = rendering.entry();
        String template = rendering.card() ? CARD : template(entry);
        Map<String, Object> model = model(entry, rendering.options().headingLevel(), false);
        engine.render(template, entry.id().toString(), model, markup);
    }

    private static String template(Entry entry) {
        return entry.id().kind().scheme() + ".ftlh";
    }

    /** Shows another entry inside this one, its sources among the sources of this one; never two levels deep. */
    void show(EntryId id, int level, Writer body) {
        Entry entry = rendering.pack().entry(id);
        String both = rendering.entry().id() + "' with '" + id;
        rendering.sources().know(rendering.pack(), entry);
        rendering.shown().add(id);
        engine.render(template(entry), both, model(entry, level, true), body);
    }

    private Map<String, Object> model(Entry entry, int level, boolean nested) {
        Map<String, Object> model = new HashMap<>(64);
        model.put("entry", entry);
        model.putAll(entry.accept(new Extras(rendering)));
        model.put("without", rendering.options().without());
        model.put("keyPoints", keyPoints(entry));
        model.put("nested", nested);
        model.put("uc", rendering.options().classPrefix());
        model.put("ids", rendering.idPrefix());
        model.put("h1", Math.min(level, DEEPEST));
        model.put("h2", Math.min(level + 1, DEEPEST));
        model.put("h3", Math.min(level + 2, DEEPEST));
        new Directives(this).addTo(model);
        return model;
    }

    private List<RichText> keyPoints(Entry entry) {
        boolean leftOut = rendering.options().without().contains(Part.KEY_POINTS);
        return leftOut ? List.of() : entry.header().keyPoints();
    }
}
