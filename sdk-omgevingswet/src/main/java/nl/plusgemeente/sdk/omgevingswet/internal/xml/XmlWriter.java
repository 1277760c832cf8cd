package nl.plusgemeente.sdk.omgevingswet.internal.xml;

import java.util.HashSet;
import java.util.Set;

/** Writes what is left of an element as XML that can be read by itself. */
final class XmlWriter {
    private static final String XML_PREFIX = "xml";

    private final StringBuilder out = new StringBuilder();

    /** The element by itself; a writer is used again, as a hostile document may have many of them. */
    String write(XmlElement element) {
        out.setLength(0);
        element(element, "");
        return out.toString();
    }

    private void element(XmlElement element, String around) {
        out.append('<').append(element.name());
        if (!element.namespace().equals(around)) {
            out.append(" xmlns=\"");
            escaped(element.namespace(), true);
            out.append('"');
        }
        Set<String> declared = new HashSet<>(Set.of("", XML_PREFIX));
        element.attributes().forEach(attribute -> attribute(attribute, declared.add(attribute.prefix())));
        out.append('>');
        for (XmlNode node : element.nodes()) {
            if (node instanceof XmlText text) {
                escaped(text.text(), false);
            } else if (node instanceof XmlElement child && !child.isTaken()) {
                element(child, element.namespace());
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private void attribute(XmlAttribute attribute, boolean isNewPrefix) {
        out.append(' ');
        if (isNewPrefix) {
            out.append("xmlns:").append(attribute.prefix()).append("=\"");
            escaped(attribute.namespace(), true);
            out.append("\" ");
        }
        if (!attribute.prefix().isEmpty()) {
            out.append(attribute.prefix()).append(':');
        }
        out.append(attribute.name()).append("=\"");
        escaped(attribute.value(), true);
        out.append('"');
    }

    private void escaped(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> whitespace(character, inAttribute);
                default -> out.append(character);
            }
        }
    }

    private void whitespace(char character, boolean inAttribute) {
        if (inAttribute) {
            out.append("&#").append((int) character).append(';');
        } else {
            out.append(character);
        }
    }
}
