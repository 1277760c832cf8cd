package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plusgemeente.sdk.core.identity.Bsn;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** All values: of a message in XML, as another parser reads it, and of the records that came out of it. */
final class Leaves {
    private Leaves() {}

    /** Every text and attribute in a document, but for declarations of namespaces. */
    static List<String> ofXml(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the usual one prints
            List<String> values = new ArrayList<>();
            add(builder.parse(new InputSource(new StringReader(xml))), values);
            return values;
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    /** Every value in a record, and in the XML that it kept. */
    static List<String> ofRecord(Object value) {
        List<String> values = new ArrayList<>();
        addValue(value, values);
        return values;
    }

    private static void add(Node node, List<String> values) {
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
            values.add(node.getNodeValue().strip());
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (!"http://www.w3.org/2000/xmlns/".equals(attributes.item(i).getNamespaceURI())) {
                values.add(attributes.item(i).getNodeValue().strip());
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child, values);
        }
    }

    private static void addValue(Object value, List<String> values) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> addValue(present, values));
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> addValue(item, values));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> addValue(item, values));
        } else if (value instanceof OverigElement rest) {
            if (rest.naam().startsWith("@") || rest.naam().equals("#text")) {
                values.add(rest.xml().strip());
            } else {
                values.addAll(ofXml(rest.xml()));
            }
        } else if (value instanceof Bsn bsn) {
            values.add(bsn.reveal());
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                addValue(read(component, whole), values);
            }
        } else {
            values.add(String.valueOf(value).strip());
        }
    }

    private static Object read(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
