package org.sutthang.portfolio.report.xlsx;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of the file as XML, forward only; names are written with the prefix they are given with. */
final class Xml {

    private static final OutputFactoryImpl FACTORY = new OutputFactoryImpl();
    private static final String DECLARED = "xmlns";

    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws IOException {
        try {
            writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name its name, with its prefix where it has one
     * @param attributes names and values in turns; a null value leaves the attribute out
     */
    Xml open(String name, String... attributes) throws IOException {
        try {
            int colon = name.indexOf(':');
            if (colon < 0) {
                writer.writeStartElement(name);
            } else {
                writer.writeStartElement(name.substring(0, colon), name.substring(colon + 1), "");
            }
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    attribute(attributes[i], attributes[i + 1]);
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        int colon = name.indexOf(':');
        if (colon < 0 && name.equals(DECLARED)) {
            writer.writeDefaultNamespace(value);
        } else if (colon < 0) {
            writer.writeAttribute(name, value);
        } else if (name.startsWith(DECLARED)) {
            writer.writeNamespace(name.substring(colon + 1), value);
        } else {
            writer.writeAttribute(name.substring(0, colon), "", name.substring(colon + 1), value);
        }
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) throws IOException {
        return open(name, attributes).close();
    }

    /** An element that says one value, as charts have many. */
    Xml value(String name, String value) throws IOException {
        return empty(name, "val", value);
    }

    /** An element with a text in it. */
    Xml text(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    Xml text(String text) throws IOException {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** XML that is ready and has no text of a person in it. */
    Xml ready(String xml) throws IOException {
        try {
            writer.writeCharacters("");
            ((org.codehaus.stax2.XMLStreamWriter2) writer).writeRaw(xml);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml close() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the part; the stream below stays open. */
    void end() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
