package nl.plusgemeente.sdk.omgevingswet.internal.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One element as a tree, from which what is known is taken: what is left at the end is what nobody knew. Names are
 * compared without regard to case. Not thread-safe.
 */
public final class XmlElement implements XmlNode {
    private final String namespace;
    private final String name;
    private final List<XmlAttribute> attributes = new ArrayList<>(0);
    private final List<XmlNode> nodes = new ArrayList<>(2);
    private boolean taken;

    private XmlElement(@Nullable String namespace, String name) {
        this.namespace = namespace == null ? "" : namespace;
        this.name = name;
    }

    static XmlElement of(
            XMLStreamReader reader, XmlLimits limits, Function<String, ? extends RuntimeException> refusal) {
        XmlElement element = new XmlElement(reader.getNamespaceURI(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (value.length() > limits.text()) {
                throw refusal.apply("an attribute is longer than " + limits.text() + " characters");
            }
            element.attributes.add(new XmlAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    orEmpty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    value));
        }
        return element;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    void add(XmlElement child) {
        nodes.add(child);
    }

    /** Takes the text over, and empties the builder. */
    void add(StringBuilder text) {
        if (!text.isEmpty()) {
            nodes.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }

    public String namespace() {
        return namespace;
    }

    public String name() {
        return name;
    }

    public List<XmlAttribute> attributes() {
        return attributes;
    }

    public List<XmlNode> nodes() {
        return nodes;
    }

    boolean isTaken() {
        return taken;
    }

    /** All elements in this one, taken or not, this one first. */
    public List<XmlElement> all() {
        List<XmlElement> all = new ArrayList<>();
        addAllTo(all);
        return all;
    }

    private void addAllTo(List<XmlElement> all) {
        all.add(this);
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement child) {
                child.addAllTo(all);
            }
        }
    }

    /** All text directly in this element. */
    public String text() {
        if (nodes.size() == 1 && nodes.get(0) instanceof XmlText only) {
            return only.text();
        }
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> {
            if (node instanceof XmlText piece) {
                text.append(piece.text());
            }
        });
        return text.toString();
    }

    public boolean isLeaf() {
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is said in it. */
    public boolean isEmpty() {
        for (XmlNode node : nodes) {
            boolean empty = node instanceof XmlText text ? text.text().isBlank() : ((XmlElement) node).isEmpty();
            if (!empty) {
                return false;
            }
        }
        return attributes.isEmpty();
    }

    /** The children that were not taken. */
    public List<XmlElement> left() {
        List<XmlElement> left = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement child && !child.taken) {
                left.add(child);
            }
        }
        return left;
    }

    /** Takes the value of a child without children; one with attributes stays as well. */
    public Optional<String> take(String... names) {
        return take(Optional::of, names);
    }

    /** Takes the value of a child when it can be read; otherwise it stays. */
    public <T> Optional<T> take(Function<String, Optional<T>> reading, String... names) {
        for (XmlElement child : named(names)) {
            if (child.isLeaf()) {
                String text = child.text();
                Optional<T> value = text.isBlank() ? Optional.empty() : reading.apply(text);
                child.taken = child.attributes.isEmpty() && (text.isBlank() || value.isPresent());
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    /** Takes the values of all children without children, the first of each name; those with attributes stay as well. */
    public Map<String, String> takeValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlElement child : left()) {
            if (!child.isLeaf()) {
                continue;
            }
            String text = child.text();
            boolean first = text.isBlank() || values.putIfAbsent(child.name, text) == null;
            child.taken = first && child.attributes.isEmpty();
        }
        return values;
    }

    /** Takes a child that holds others; one in which nothing stands is gone. */
    public <T> Optional<T> takeBlock(Function<XmlElement, T> reading, String... names) {
        for (XmlElement child : named(names)) {
            child.taken = true;
            if (!child.isEmpty()) {
                return Optional.of(reading.apply(child));
            }
        }
        return Optional.empty();
    }

    /** Takes all children of a name. */
    public <T> List<T> takeAll(Function<XmlElement, T> reading, String... names) {
        List<T> all = new ArrayList<>();
        for (XmlElement child : named(names)) {
            child.taken = true;
            if (!child.isEmpty()) {
                all.add(reading.apply(child));
            }
        }
        return List.copyOf(all);
    }

    /** Takes all children of a name out of the children that hold them; what else is in those stays. */
    public <T> List<T> takeList(String container, String item, Function<XmlElement, T> reading) {
        List<T> all = new ArrayList<>();
        for (XmlElement child : named(container)) {
            all.addAll(child.takeAll(reading, item));
            child.taken = child.rest().isEmpty();
        }
        return List.copyOf(all);
    }

    /** What was not taken, each with its name and its XML; attributes as {@code @name}, text as {@code #text}. */
    public List<XmlRest> rest() {
        List<XmlRest> rest = new ArrayList<>();
        XmlWriter writer = new XmlWriter();
        attributes.forEach(attribute -> rest.add(new XmlRest("@" + attribute.name(), attribute.value())));
        for (XmlNode node : nodes) {
            if (node instanceof XmlText text && !text.text().isBlank()) {
                rest.add(new XmlRest("#text", text.text()));
            } else if (node instanceof XmlElement child && !child.taken && !child.isEmpty()) {
                rest.add(new XmlRest(child.name, writer.write(child)));
            }
        }
        return List.copyOf(rest);
    }

    private List<XmlElement> named(String... names) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : left()) {
            if (child.isOneOf(names)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean isOneOf(String... names) {
        for (String one : names) {
            if (name.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }
}
