package org.undercurrent.render.html;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.undercurrent.render.RenderException;

/** The template engine, closed as far as it can be: no classes, no {@code ?api}, no file but the templates. */
final class TemplateEngine {
    static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);
    private final ModelObjectWrapper wrapper = new ModelObjectWrapper();
    private final String tried;
    private final SpareBuffer buffers = new SpareBuffer();

    TemplateEngine(TemplateLoader templates) {
        this.tried = templates.toString();
        configuration.setTemplateLoader(templates);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(wrapper);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** The engine of the bundled templates; that of the usual prefix is made on first use and shared. */
    static TemplateEngine bundled(String classPrefix) {
        return classPrefix.equals(Bundled.PREFIX)
                ? Bundled.ENGINE
                : new TemplateEngine(new BundledTemplates(classPrefix));
    }

    /** What is written, in classes of a prefix; the buffer is kept for the next time. */
    String written(String classPrefix, Consumer<Markup> writer) {
        Markup markup = new Markup(classPrefix, buffers.take());
        writer.accept(markup);
        String written = markup.toString();
        buffers.giveBack(markup.buffer());
        return written;
    }

    /** The text that a template makes of a model; the name of the entry is for the message when it fails. */
    String render(String template, String entry, Map<String, Object> model) {
        return written("", text -> render(template, entry, model, text));
    }

    void render(String template, String entry, Map<String, Object> model, Writer body) {
        try {
            configuration.getTemplate(template).process(wrapped(model), body);
        } catch (TemplateNotFoundException missing) {
            String name = missing.getTemplateName();
            throw new RenderException(entry, name, 0, "there is no such template in " + tried, missing);
        } catch (ParseException broken) {
            throw broken(template, entry, broken);
        } catch (TemplateException failed) {
            throw failed(template, entry, failed);
        } catch (IOException unreadable) {
            throw new RenderException(entry, template, 0, unreadable.toString(), unreadable);
        }
    }

    /** Once for the whole template, which may ask for a member many times. */
    private Map<String, Object> wrapped(Map<String, Object> model) throws TemplateModelException {
        Map<String, Object> wrapped = new HashMap<>(2 * model.size());
        for (Map.Entry<String, Object> member : model.entrySet()) {
            wrapped.put(member.getKey(), wrapper.wrap(member.getValue()));
        }
        return wrapped;
    }

    private static RenderException broken(String template, String entry, ParseException broken) {
        String source = Optional.ofNullable(broken.getTemplateName()).orElse(template);
        return new RenderException(entry, source, broken.getLineNumber(), EngineWords.of(broken), broken);
    }

    /** What failed in another entry inside this one has been named already; an included template is named here. */
    private RenderException failed(String template, String entry, TemplateException failed) {
        if (failed.getCause() instanceof RenderException inside) {
            return inside;
        }
        if (failed.getCause() instanceof ParseException included) {
            return broken(template, entry, included);
        }
        Integer line = failed.getLineNumber();
        String source = Optional.ofNullable(failed.getTemplateSourceName()).orElse(template);
        return new RenderException(entry, source, line == null ? 0 : line, problem(failed), failed);
    }

    private String problem(TemplateException failed) {
        return failed.getCause() instanceof TemplateNotFoundException missing
                ? "there is no template '" + missing.getTemplateName() + "' in " + tried + " (check the name)"
                : EngineWords.of(failed);
    }

    private static final class Bundled {
        static final String PREFIX = "uc-";
        static final TemplateEngine ENGINE = new TemplateEngine(new BundledTemplates(PREFIX));
    }
}
