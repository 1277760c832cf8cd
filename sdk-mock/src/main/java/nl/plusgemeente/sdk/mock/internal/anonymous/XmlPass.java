package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Goes over one text in XML, once: no document type, no entities, nothing fetched. Comments and instructions are left out. */
final class XmlPass {

    private static final int DEEPEST = 200;

    private final Strings strings;
    private final Deque<Holder> holders = new ArrayDeque<>();
    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;

    private XmlPass(Strings strings, Holder outside, XMLStreamReader reader, XMLStreamWriter writer) {
        this.strings = strings;
        this.reader = reader;
        this.writer = writer;
        holders.push(outside);
    }

    /**
     * @param outside what stands around the text
     * @throws NotAnonymisedException when it is not XML
     */
    static String over(Reader text, Holder outside, Strings strings) {
        StringWriter written = new StringWriter();
        try {
            XMLInputFactory in = XMLInputFactory.newDefaultFactory();
            in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            in.setProperty(XMLInputFactory.IS_COALESCING, true);
            in.setProperty("jdk.xml.maxElementDepth", "0");
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            new XmlPass(strings, outside, in.createXMLStreamReader(text), out).walk();
        } catch (NotAnonymisedException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // the JDK's parser has faults of its own besides; its words quote the text, and are not kept
            throw new NotAnonymisedException("it is not XML, or not all of it");
        }
        return written.toString();
    }

    private void walk() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    writer.writeEndElement();
                    holders.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    writer.writeCharacters(strings.value(reader.getText(), holders.element()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotAnonymisedException("it has a document type or entities, which are not read");
                default -> {}
            }
        }
        writer.close();
    }

    private void start() throws XMLStreamException {
        if (holders.size() > DEEPEST) {
            throw new NotAnonymisedException("it is nested deeper than " + DEEPEST);
        }
        String name = reader.getLocalName();
        if (!strings.text(name).equals(name)) {
            throw new NotAnonymisedException("the name of an element in it should be hidden, and cannot be");
        }
        Holder holder = holders.element().member(name, strings.names());
        holders.push(holder);
        writer.writeStartElement(orEmpty(reader.getPrefix()), name, orEmpty(reader.getNamespaceURI()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            writer.writeNamespace(
                    orEmpty(reader.getNamespacePrefix(i)), strings.text(orEmpty(reader.getNamespaceURI(i))));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(i, holder);
        }
    }

    private void attribute(int i, Holder holder) throws XMLStreamException {
        String namespace = orEmpty(reader.getAttributeNamespace(i));
        String name = reader.getAttributeLocalName(i);
        Holder own = namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                ? Holder.OUTSIDE
                : holder.member(name, strings.names());
        String value = strings.value(reader.getAttributeValue(i), own);
        if (namespace.isEmpty()) {
            writer.writeAttribute(name, value);
        } else {
            writer.writeAttribute(orEmpty(reader.getAttributePrefix(i)), namespace, name, value);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
