package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Component;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A part of a text with everything below it. */
final class ComponentView {

    private final Links links;
    private final Document document;
    private final boolean transform;
    private final Optional<Ontwerp> ontwerp;
    private final String list;

    ComponentView(Links links, Document document, boolean transform) {
        this(links, document, transform, Optional.empty(), "documentComponenten");
    }

    /** With what becomes of it. */
    ComponentView(Links links, Document document, boolean transform, Optional<Ontwerp> ontwerp, String list) {
        this.links = links;
        this.document = document;
        this.transform = transform;
        this.ontwerp = ontwerp;
        this.list = list;
    }

    JsonObject write(Component component, int volgordeNummer) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(
                        "_links",
                        Json.createObjectBuilder().add("annotaties", links.annotaties(document, component.wId())))
                .add("identificatie", component.wId())
                .add("expressie", component.eId())
                .add("type", component.type())
                .add("volgordeNummer", volgordeNummer);
        component.kop().ifPresent(xml -> json.add("kop", xml));
        component.inhoud().ifPresent(xml -> json.add("inhoud", transform ? withAnchors(xml) : xml));
        component.gereserveerd().ifPresent(xml -> json.add("gereserveerd", xml));
        component.vervallen().ifPresent(xml -> json.add("vervallen", xml));
        ontwerp.ifPresent(draft -> {
            json.add("bevatRenvooi", draft.changes(component));
            draft.wijzigactie(component).ifPresent(action -> json.add("wijzigactie", action));
        });
        if (!component.delen().isEmpty()) {
            json.add("_embedded", Json.createObjectBuilder().add(list, parts(component.delen())));
        }
        return json.build();
    }

    private JsonArrayBuilder parts(List<Component> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int i = 0; i < parts.size(); i++) {
            array.add(write(parts.get(i), i));
        }
        return array;
    }

    /** A reference to another part becomes an anchor on the same page. */
    private static String withAnchors(String xml) {
        return xml.replace(" ref=\"", " ref=\"#");
    }
}
