package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;

/** Builds a document's parts from the short form of the resource files: ids from the path, XML from the paragraphs. */
final class ComponentReader {

    private final String prefix;

    private ComponentReader(String prefix) {
        this.prefix = prefix;
    }

    /** The whole text: one {@code LICHAAM} with the parts in it. */
    static Component read(JsonObject file) {
        ComponentReader reader = new ComponentReader(file.getString("voorvoegsel"));
        return new Component(
                "body",
                "body",
                "LICHAAM",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reader.parts(file, ""));
    }

    private List<Component> parts(JsonObject json, String path) {
        if (!json.containsKey("delen")) {
            return List.of();
        }
        return json.getJsonArray("delen").getValuesAs(JsonObject.class).stream()
                .map(part -> part(part, path))
                .toList();
    }

    private Component part(JsonObject json, String path) {
        String eId = path + json.getString("id");
        return new Component(
                prefix + eId,
                eId,
                json.getString("type"),
                heading(json),
                text(json),
                flag(json, "gereserveerd", "Gereserveerd"),
                flag(json, "vervallen", "Vervallen"),
                parts(json, eId + "__"));
    }

    private static Optional<String> heading(JsonObject json) {
        StringBuilder xml = new StringBuilder();
        element(xml, "Label", json.getString("label", ""));
        element(xml, "Nummer", json.getString("nummer", ""));
        element(xml, "Opschrift", json.getString("opschrift", ""));
        return xml.isEmpty() ? Optional.empty() : Optional.of(StopXml.document("Kop", xml.toString()));
    }

    private static Optional<String> text(JsonObject json) {
        if (!json.containsKey("al")) {
            return Optional.empty();
        }
        StringBuilder xml = new StringBuilder();
        for (JsonString paragraph : json.getJsonArray("al").getValuesAs(JsonString.class)) {
            String text = paragraph.getString();
            xml.append(text.startsWith("<Lijst") ? text : "<Al>" + text + "</Al>");
        }
        if (json.containsKey("term")) {
            String term = "<Term>" + json.getString("term") + "</Term>";
            return Optional.of(StopXml.document("Begrip", term + "<Definitie>" + xml + "</Definitie>"));
        }
        return Optional.of(StopXml.document("Inhoud", xml.toString()));
    }

    private static Optional<String> flag(JsonObject json, String name, String element) {
        return json.getBoolean(name, false) ? Optional.of(StopXml.empty(element)) : Optional.empty();
    }

    private static void element(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append('<')
                    .append(name)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }
}
