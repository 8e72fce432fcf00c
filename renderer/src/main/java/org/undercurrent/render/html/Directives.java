package org.undercurrent.render.html;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Figures;
import org.undercurrent.content.RichText;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** The words of the template language: markup that is never a template's choice. */
record Directives(Body body) {

    void addTo(Map<String, Object> model) {
        model.put("text", writing(RichText.class, (text, markup) -> rich(markup).blocks(text)));
        model.put(
                "words", writing(RichText.class, (text, markup) -> rich(markup).words(text)));
        model.put(
                "cite",
                writing(String.class, (reference, markup) -> rich(markup).citation(reference)));
        model.put("line", writing(CrisisText.Line.class, (line, markup) -> Envelope.line(markup, line)));
        model.put("chart", writing(Figures.class, this::chart));
        model.put("people", writing(Figures.class, this::people));
        model.put("show", show());
        model.put("link", link());
        model.put("label", label(body.rendering().labels()));
        model.put("title", title(body.rendering().labels()));
        model.put("slug", slug());
    }

    private RichTextMarkup rich(Markup markup) {
        return new RichTextMarkup(body.rendering(), markup);
    }

    /** {@code <@chart of=entry.figures[0]/>}: a drawing of what may share an axis, nothing of other figures. */
    private void chart(Figures figures, Markup markup) {
        if (drawn() && figures.form() == Figures.Form.CHART) {
            new Chart(figures, body.rendering()).write(markup);
        }
    }

    /** {@code <@people of=entry.figures[0]/>}: what a difference means in people, where that can be said. */
    private void people(Figures figures, Markup markup) {
        if (drawn()) {
            PeopleInHundred.of(figures).ifPresent(people -> people.write(markup, body.rendering()));
        }
    }

    private boolean drawn() {
        return !body.rendering().options().without().contains(Part.DRAWINGS);
    }

    /** {@code <@text of=entry.lede/>}: writes what stands in {@code of}. */
    private <T> TemplateDirectiveModel writing(Class<T> type, BiConsumer<T, Markup> writer) {
        return (environment, parameters, variables, inner) -> {
            T value = parameter(parameters, "of", type);
            write(environment.getOut(), markup -> writer.accept(value, markup));
        };
    }

    /** Straight into the fragment, unless the template has put something in between. */
    private void write(Writer out, Consumer<Markup> writer) throws IOException {
        if (out instanceof Markup fragment) {
            writer.accept(fragment);
            return;
        }
        Markup markup = body.rendering().markup();
        writer.accept(markup);
        out.write(markup.toString());
    }

    /** {@code <@show of=id level=h3/>}: another entry, its title at this heading level. */
    private TemplateDirectiveModel show() {
        return (environment, parameters, variables, inner) -> {
            EntryId id = parameter(parameters, "of", EntryId.class);
            int level = parameter(parameters, "level", Number.class).intValue();
            if (body.rendering().pack().find(id).isPresent()) {
                write(
                        environment.getOut(),
                        markup -> markup.open(
                                        "div", "class", "shown " + id.kind().scheme())
                                .line());
                body.show(id, level, environment.getOut());
                environment.getOut().write("</div>\n");
            }
        };
    }

    /** {@code <@link to=id>words</@link>}: a link where there is a page to go to, else the words. */
    private TemplateDirectiveModel link() {
        return (environment, parameters, variables, inner) -> {
            Optional<String> page = body.rendering().page(parameter(parameters, "to", EntryId.class));
            if (page.isPresent()) {
                write(environment.getOut(), markup -> markup.open("a", "href", page.get()));
            }
            inner.render(environment.getOut());
            environment.getOut().write(page.isPresent() ? "</a>" : "");
        };
    }

    /** {@code ${label("sources")}}: the words of a label. */
    static TemplateMethodModelEx label(Labels labels) {
        return arguments -> {
            String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
            return new SimpleScalar(arguments.size() == 1 ? labels.text(key) : labels.text(key, further(arguments)));
        };
    }

    private static Object[] further(List<?> arguments) throws TemplateModelException {
        Object[] further = new Object[arguments.size() - 1];
        for (int i = 0; i < further.length; i++) {
            further[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
        }
        return further;
    }

    /** {@code ${title(item)}}: the title of an entry where nothing around it says that it is a myth. */
    private static TemplateMethodModelEx title(Labels labels) {
        return arguments -> labels.title((Entry) DeepUnwrap.unwrap((TemplateModel) arguments.get(0)));
    }

    /** {@code ${slug(section.kind)}}: a constant as it stands in class names and keys, {@code WHAT_IT_IS} as what-it-is. */
    private static TemplateMethodModelEx slug() {
        return arguments -> ((TemplateScalarModel) arguments.get(0))
                .getAsString()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static <T> T parameter(Map<?, ?> parameters, String name, Class<T> type) throws TemplateModelException {
        Object value = DeepUnwrap.permissiveUnwrap((TemplateModel) parameters.get(name));
        if (!type.isInstance(value)) {
            String found = value == null ? "missing" : value.getClass().getSimpleName();
            throw new TemplateModelException("expected '" + name + "' to be of type " + type.getSimpleName()
                    + " but was " + found + " (check the expression after '" + name + "=')");
        }
        return type.cast(value);
    }
}
