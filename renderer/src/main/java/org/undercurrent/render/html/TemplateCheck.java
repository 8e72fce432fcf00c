package org.undercurrent.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Kind;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.PackSource;
import org.undercurrent.render.RenderException;

/** Tries templates of a user on two specimens of each kind, one with all members and one with few. */
record TemplateCheck(OwnTemplates templates, HtmlRenderer full, HtmlRenderer card) {

    void run() {
        for (Entry specimen : Specimens.PACK.entries()) {
            check(template(specimen.id().kind()), specimen, full);
            check("card.ftlh", specimen, card);
            check("key-points.ftlh", specimen, full);
        }
    }

    private static String template(Kind kind) {
        return kind.scheme() + ".ftlh";
    }

    private void check(String template, Entry specimen, HtmlRenderer renderer) {
        try {
            if (templates.own(template)) {
                TemplateScan.output(template, renderer.render(Specimens.PACK, specimen.id()));
            }
        } catch (RenderException failed) {
            throw new InvalidTemplateException(
                    failed.template(),
                    failed.line(),
                    "fails on the specimen '" + specimen.id() + "': " + failed.getMessage(),
                    failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
