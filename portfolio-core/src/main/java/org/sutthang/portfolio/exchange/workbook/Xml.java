package org.sutthang.portfolio.exchange.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A forward reader of one XML part of a spreadsheet, by local names. A document type or an entity is refused, whatever
 * it would stand for; so is XML that is cut off or not well-formed.
 */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader reader;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /**
     * Starts reading.
     *
     * @param part what the part is called, for a refusal
     * @param bytes the whole part
     */
    Xml(String part, byte[] bytes) {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /**
     * Goes to the next start or end of an element.
     *
     * @return whether there is one
     * @throws WorkbookRefused if the XML is damaged or holds a document type or an entity
     */
    boolean next() {
        while (step()) {
            if (reader.isStartElement() || reader.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    private boolean step() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefused(Expectation.NO_ENTITIES, part);
            }
            return true;
        } catch (XMLStreamException e) {
            throw e.getMessage() != null && e.getMessage().contains("ntity")
                    ? new WorkbookRefused(Expectation.NO_ENTITIES, part) : damaged();
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute without a namespace, or {@code null}. */
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute in any namespace, or {@code null}; for {@code r:id}, whose namespace has two spellings. */
    String attributeAnywhere(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * The text from here to the end of the element just started.
     *
     * @param skipped an element inside whose text is left out, or {@code null}
     */
    String text(String skipped) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int skippedDepth = 0;
        while (depth > 0 && step()) {
            if (reader.isStartElement()) {
                depth++;
                if (skippedDepth == 0 && reader.getLocalName().equals(skipped)) {
                    skippedDepth = depth;
                }
            } else if (reader.isEndElement()) {
                if (depth == skippedDepth) {
                    skippedDepth = 0;
                }
                depth--;
            } else if (skippedDepth == 0 && reader.hasText() && !comment()) {
                text.append(reader.getText());
            }
        }
        if (depth > 0) {
            throw damaged();
        }
        return text.toString();
    }

    private boolean comment() {
        return reader.getEventType() == XMLStreamConstants.COMMENT;
    }

    /** The refusal of a part that is cut off or not what it should be. */
    WorkbookRefused damaged() {
        return new WorkbookRefused(Expectation.WHOLE_FILE, part);
    }
}
