package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The pages that search engines should know (sitemaps.org), each with its other languages. */
record Sitemap(URI baseUrl, List<Edition> editions) {

    String text() {
        return Xml.document(writer -> {
            writer.writeStartElement("urlset");
            writer.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            writer.writeNamespace("xhtml", "http://www.w3.org/1999/xhtml");
            writer.writeStartElement("url");
            Xml.element(writer, "loc", baseUrl + "/");
            writer.writeEndElement();
            for (Shown shown : Shown.all(editions).toList()) {
                url(writer, shown);
            }
            writer.writeEndElement();
        });
    }

    private void url(XMLStreamWriter writer, Shown shown) throws XMLStreamException {
        writer.writeStartElement("url");
        Xml.element(writer, "loc", shown.page(baseUrl));
        Xml.element(writer, "lastmod", shown.headline().changed().toString());
        for (Edition other : editions) {
            if (other.hasEntry(shown.entry())) {
                writer.writeEmptyElement("xhtml:link");
                writer.writeAttribute("rel", "alternate");
                writer.writeAttribute("hreflang", other.language());
                writer.writeAttribute("href", new Shown(other, shown.entry(), shown.headline()).page(baseUrl));
            }
        }
        writer.writeEndElement();
    }
}
