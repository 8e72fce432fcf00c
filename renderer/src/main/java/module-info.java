/**
 * Rendering of the content to HTML, JSON, JSON-LD, Markdown and plain text, with the crisis line of the reader's region first.
 *
 * <p>Start with {@link org.undercurrent.render.html.HtmlRenderer}.
 */
module org.undercurrent.render {
    requires transitive org.undercurrent.content;
    requires transitive org.jspecify;
    requires freemarker;
    requires io.nayuki.qrcodegen;
    requires jakarta.json;
    requires org.commonmark;

    exports org.undercurrent.render;
    exports org.undercurrent.render.html;
    exports org.undercurrent.render.json;
    exports org.undercurrent.render.jsonld;
    exports org.undercurrent.render.markdown;
    exports org.undercurrent.render.text;
}
