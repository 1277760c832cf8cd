package nl.plusgemeente.sdk.omgevingswet.internal.xml;

import java.io.InputStream;
import java.io.Reader;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML document: no DTD, no entities of its own, nothing fetched, and never more than its limits. */
public final class XmlCursor {
    private final XmlLimits limits;
    private final Function<String, ? extends RuntimeException> refusal;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    private XmlCursor(XmlLimits limits, Function<String, ? extends RuntimeException> refusal, Source source) {
        this.limits = limits;
        this.refusal = refusal;
        // The JDK's own, whatever else stands on the class path; one per text, as it may not be shared.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours counts: the platform's own differs per JDK
        try {
            reader = source.open(factory);
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed();
        }
    }

    /**
     * Before the first element.
     *
     * @param text characters, bounded by who gives them
     * @param refusal makes the error of what is wrong; the parser's own words quote the text, and are not kept
     */
    public static XmlCursor of(Reader text, XmlLimits limits, Function<String, ? extends RuntimeException> refusal) {
        return new XmlCursor(limits, refusal, factory -> factory.createXMLStreamReader(text));
    }

    /** The same over bytes, in the encoding that the document itself declares. */
    public static XmlCursor of(
            InputStream bytes, XmlLimits limits, Function<String, ? extends RuntimeException> refusal) {
        return new XmlCursor(limits, refusal, factory -> factory.createXMLStreamReader(bytes));
    }

    /** To the next start or end of an element, or piece of text; {@code false} at the end. */
    public boolean next() {
        for (int event = advance(); event != XMLStreamConstants.END_DOCUMENT; event = advance()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count();
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
                    throw refusal.apply("it has a document type or entities, which are not read");
                default -> {}
            }
        }
        return false;
    }

    /** The JDK's parser has faults of its own: a bad character in a document type is a MissingResourceException. */
    private int advance() {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed();
        }
    }

    private void count() {
        if (++depth > limits.depth()) {
            throw refusal.apply("it is nested deeper than " + limits.depth() + " elements");
        }
        if (++elements > limits.elements()) {
            throw refusal.apply("it has more than " + limits.elements() + " elements");
        }
        if (reader.getAttributeCount() > limits.attributes()) {
            throw refusal.apply("an element has more than " + limits.attributes() + " attributes");
        }
    }

    public boolean starts() {
        return reader.isStartElement();
    }

    public boolean ends() {
        return reader.isEndElement();
    }

    /** The local name of the element that starts or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of that element; empty for none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    public String text() {
        return reader.getText();
    }

    /** How many elements are open, the one that starts here included. */
    public int depth() {
        return depth;
    }

    /** From a start to its end. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // on to its end
        }
    }

    /** The element that starts here with all in it, as a tree; the cursor stands at its end then. */
    public XmlElement element() {
        XmlElement element = XmlElement.of(reader, limits, refusal);
        StringBuilder text = new StringBuilder();
        while (next() && !ends()) {
            if (starts()) {
                element.add(text);
                element.add(element());
            } else {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > limits.text()) {
                    throw refusal.apply("a text is longer than " + limits.text() + " characters");
                }
            }
        }
        element.add(text);
        return element;
    }

    private RuntimeException malformed() {
        return refusal.apply("it is not well-formed");
    }

    /** Makes a reader of a document. */
    private interface Source {
        XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
    }
}
