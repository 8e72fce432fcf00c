package org.undercurrent.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.PackSource;
import org.undercurrent.render.RenderException;

/** Tries templates of a user on two specimens of each kind, one with all members and one with few. */
record TemplateCheck(OwnTemplates templates, TemplateEngine engine, Options full, Options card) {
    private static final List<String> PARTS = List.of("key-points.ftlh", "choose.ftlh");

    void run() {
        Documents.TEMPLATES.forEach(this::refuse);
        for (Entry specimen : Specimens.PACK.entries()) {
            check(template(specimen.id().kind()), specimen, full);
            check("card.ftlh", specimen, card);
            PARTS.forEach(part -> check(part, specimen, full));
        }
    }

    /** It would do no harm, but whoever placed it there expects it to do something. */
    private void refuse(String document) {
        if (own(document)) {
            throw new InvalidTemplateException(
                    document,
                    0,
                    "is never used, for whole documents are always ours"
                            + " (take it away, or rename it when a template of yours includes it)");
        }
    }

    private boolean own(String template) {
        try {
            return templates.own(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String template(Kind kind) {
        return kind.scheme() + ".ftlh";
    }

    private void check(String template, Entry specimen, Options options) {
        if (!own(template)) {
            return;
        }
        try {
            MadeMarkup.check(template, body(specimen, options));
        } catch (RenderException failed) {
            throw new InvalidTemplateException(
                    failed.template(),
                    failed.line(),
                    "fails on the specimen '" + specimen.id() + "': " + failed.problem(),
                    failed);
        }
    }

    /** Without its envelope, which could close what the body leaves open. */
    private String body(Entry specimen, Options options) {
        Rendering rendering = Rendering.of(options, Specimens.PACK, specimen.id());
        Markup body = rendering.markup();
        new Body(engine, rendering).write(body);
        return body.toString();
    }

    /** Read only when somebody has templates of their own. */
    private static final class Specimens {
        static final ContentPack PACK = ContentPack.read(new Files());
    }

    private static final class Files implements PackSource {
        @Override
        public Optional<InputStream> open(String name) {
            return Optional.ofNullable(
                    TemplateCheck.class.getResourceAsStream("/META-INF/undercurrent/specimens/" + name));
        }

        @Override
        public String toString() {
            return "specimens";
        }
    }
}
