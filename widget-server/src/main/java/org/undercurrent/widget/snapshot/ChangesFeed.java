package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.undercurrent.content.Region;

/** What is new or changed, the newest first, as an Atom feed (RFC 4287). The crisis lines stand first in each entry. */
record ChangesFeed(URI baseUrl, List<Edition> editions) {
    private static final int MOST = 100;
    private static final Comparator<Shown> NEWEST_FIRST = Comparator.comparing(
                    (Shown shown) -> shown.headline().changed())
            .reversed()
            .thenComparing(Shown::entry);

    String text() {
        List<Shown> newest =
                Shown.all(editions).sorted(NEWEST_FIRST).limit(MOST).toList();
        return Xml.document(writer -> feed(writer, newest));
    }

    private void feed(XMLStreamWriter writer, List<Shown> newest) throws XMLStreamException {
        String self = baseUrl + "/changes.atom";
        writer.writeStartElement("feed");
        writer.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        Xml.element(writer, "id", self);
        Xml.element(writer, "title", "Undercurrent");
        Xml.element(writer, "subtitle", editions.get(0).crisisText(Region.WORLD));
        Xml.element(writer, "updated", instant(newest.get(0).headline().changed()));
        writer.writeStartElement("author");
        Xml.element(writer, "name", "Undercurrent");
        writer.writeEndElement();
        link(writer, "self", self);
        link(writer, "alternate", baseUrl + "/");
        for (Shown shown : newest) {
            entry(writer, shown);
        }
        writer.writeEndElement();
    }

    private void entry(XMLStreamWriter writer, Shown shown) throws XMLStreamException {
        Headline headline = shown.headline();
        writer.writeStartElement("entry");
        writer.writeAttribute("xml:lang", shown.edition().language());
        Xml.element(writer, "id", shown.page(baseUrl));
        Xml.element(writer, "title", headline.title());
        Xml.element(writer, "published", instant(headline.created()));
        Xml.element(writer, "updated", instant(headline.changed()));
        link(writer, "alternate", shown.page(baseUrl));
        Xml.element(writer, "summary", shown.edition().crisisText(Region.WORLD) + "\n\n" + headline.summary());
        writer.writeEndElement();
    }

    private static void link(XMLStreamWriter writer, String relation, String address) throws XMLStreamException {
        writer.writeEmptyElement("link");
        writer.writeAttribute("rel", relation);
        writer.writeAttribute("href", address);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
