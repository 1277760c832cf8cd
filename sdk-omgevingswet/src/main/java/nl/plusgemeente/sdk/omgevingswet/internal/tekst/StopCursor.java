package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;

/** Walks through one XML text: no DTD, no entities of its own, bounded size and depth. */
final class StopCursor {
    private static final int MAX_CHARACTERS = 4_000_000;
    private static final int MAX_DEPTH = 200;

    private final XMLStreamReader reader;
    private int depth;

    StopCursor(String xml) {
        if (xml.length() > MAX_CHARACTERS) {
            throw refused("it is longer than " + MAX_CHARACTERS + " characters");
        }
        // The JDK's own, whatever else stands on the class path; one per text, as it may not be shared.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours counts: the platform's own differs per JDK
        try {
            reader = factory.createXMLStreamReader(new StringReader(xml));
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    /** To the next start or end of an element, or piece of text; {@code false} at the end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw refused("it is nested deeper than " + MAX_DEPTH + " elements");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused("it has a document type or entities, which STOP does not have");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    /** The local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** How many elements are open, the one that starts here included. */
    int depth() {
        return depth;
    }

    /** From a start to its end. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // on to its end
        }
    }

    private static ResponseFormatException malformed() {
        return refused("it is not well-formed");
    }

    /** Messages of the parser quote the text: they are not kept. */
    private static ResponseFormatException refused(String why) {
        return new ResponseFormatException(
                CoreErrors.MALFORMED_BODY,
                "The XML of a text cannot be read (" + why
                        + "): report it to the facility; the raw XML is in kopXml and" + " inhoudXml.",
                CallFacts.NONE,
                null);
    }
}
