package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * A change of a document, as a draft and as what was decided: the document with what becomes of its parts.
 *
 * @param document the draft
 * @param basis what it changes
 * @param renvooi what becomes of parts of the text, and of what is said about it
 */
public record Ontwerp(Document document, Regeling basis, JsonObject renvooi) {

    /** The identification of the draft in an address. */
    public String technischId() {
        return document.uriIdentificatie();
    }

    /** The identification of the draft decision. */
    public String ontwerpbesluit() {
        return document.ontwerp().map(Document.Ontwerp::besluit).orElseThrow();
    }

    /** The identification of the decision that came of it, in an address. */
    public String besluitversie() {
        return Document.pathId(document.identificatie() + ontwerpbesluit().replace("ontwerp-", "besluit-"));
    }

    /** What is done to a part of the text itself. */
    public Optional<String> wijzigactie(Component component) {
        return Optional.ofNullable(renvooi.getJsonObject("wijzigacties").getString(component.wId(), null));
    }

    /** Whether something is done to a part of the text, or in it. */
    public boolean changes(Component component) {
        return component.all().anyMatch(part -> wijzigactie(part).isPresent());
    }

    /** What is said about rules, as it becomes, with what that changes. */
    public JsonObject regeltekstannotaties() {
        return changed(basis.regeltekstannotaties());
    }

    /** What is said about policy, as it becomes, with what that changes. */
    public JsonObject divisieannotaties() {
        return changed(basis.divisieannotaties());
    }

    private JsonObject changed(JsonObject graph) {
        JsonObjectBuilder result = Json.createObjectBuilder();
        graph.forEach((name, list) -> result.add(name, changed(list.asJsonArray())));
        return result.build();
    }

    private JsonArray changed(JsonArray list) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        for (JsonObject item : list.getValuesAs(JsonObject.class)) {
            JsonValue change = renvooi.getJsonObject("annotaties")
                    .getOrDefault(item.getString("identificatie"), JsonValue.EMPTY_JSON_OBJECT);
            result.add(Json.createMergePatch(change).apply(item));
        }
        return result.build();
    }
}
