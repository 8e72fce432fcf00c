package org.undercurrent.widget.snapshot;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document in XML, element by element. */
final class Xml {
    private final StringWriter text = new StringWriter(16_384);
    private final XMLStreamWriter writer;

    /** What writes a part. */
    interface Part {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String document(Part root) {
        try {
            Xml xml = new Xml();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            root.write(xml.writer);
            xml.writer.writeEndDocument();
            xml.writer.close();
            return xml.text.toString();
        } catch (XMLStreamException refused) {
            throw new IllegalStateException("this is no XML: " + refused.getMessage(), refused);
        }
    }

    static void element(XMLStreamWriter writer, String name, String words) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(words);
        writer.writeEndElement();
    }
}
