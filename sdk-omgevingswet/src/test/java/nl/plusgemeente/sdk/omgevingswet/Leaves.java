package nl.plusgemeente.sdk.omgevingswet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plusgemeente.sdk.core.identity.Bsn;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.json.OpenValue;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.OverigElement;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** All values: of what an API sent, as another parser reads it, and of the records that came out of it. */
public final class Leaves {
    private static final YassonCodec JSON = YassonCodec.create();

    private final List<Leaf> found = new ArrayList<>();

    private Leaves() {}

    /** Every text and attribute in a document, but for declarations of namespaces. */
    public static List<String> ofXml(String xml) {
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

    /** Every value in JSON; {@code null} and the empty text say nothing. */
    static List<Leaf> ofJson(String json) {
        try {
            Leaves leaves = new Leaves();
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            leaves.add("", "", JSON.read(new ByteArrayInputStream(bytes), Object.class));
            return leaves.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value in a record or a list of records, and in what they kept as it came. */
    static List<Leaf> of(Object value) {
        Leaves leaves = new Leaves();
        leaves.add("", "", value);
        return leaves.found;
    }

    /** The same without names. */
    public static List<String> ofRecord(Object value) {
        return of(value).stream().map(Leaf::text).toList();
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

    private void add(String parent, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(parent, name, present));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(present -> add(parent, name, present));
        } else if (value instanceof OptionalLong number) {
            number.ifPresent(present -> add(parent, name, present));
        } else if (value instanceof OptionalDouble number) {
            number.ifPresent(present -> add(parent, name, present));
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> add(parent, name, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> add(name, String.valueOf(key), item));
        } else if (value instanceof OverigElement rest) {
            addRest(rest);
        } else if (value instanceof Bsn bsn) {
            found.add(new Leaf(parent, name, bsn.reveal()));
        } else if (value instanceof Record whole && !(value instanceof OpenValue)) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                add(name, component.getName(), read(component, whole));
            }
        } else if (value != null && !value.toString().isBlank()) {
            found.add(new Leaf(parent, name, value));
        }
    }

    private void addRest(OverigElement rest) {
        List<String> values =
                rest.naam().startsWith("@") || rest.naam().equals("#text") ? List.of(rest.xml()) : ofXml(rest.xml());
        values.forEach(value -> found.add(new Leaf("", rest.naam(), value.strip())));
    }

    private static Object read(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
