package nl.plusgemeente.sdk.mock.internal.server;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Answers whose lists have things twice, or too few, or in another order. */
final class WrongLists {

    private static final String EMBEDDED = "_embedded";

    private WrongLists() {}

    /** The answer itself when it has no lists: an error, or one thing. */
    static Answer of(Answer right, Fault.Kind kind) {
        try (JsonReader reader = Json.createReader(new StringReader(right.body()))) {
            JsonValue body = reader.readValue();
            if (body instanceof JsonArray list) {
                return with(right, wrong(list, kind));
            }
            if (body instanceof JsonObject object && object.get(EMBEDDED) instanceof JsonObject embedded) {
                var lists = Json.createObjectBuilder(embedded);
                embedded.forEach((name, value) -> {
                    if (value instanceof JsonArray list) {
                        lists.add(name, wrong(list, kind));
                    }
                });
                return with(
                        right,
                        Json.createObjectBuilder(object).add(EMBEDDED, lists).build());
            }
            return right;
        } catch (JsonException e) {
            // a body in another form than JSON has no lists to spoil
            return right;
        }
    }

    private static Answer with(Answer right, JsonValue body) {
        return right.withBody(body.toString());
    }

    private static JsonArray wrong(JsonArray list, Fault.Kind kind) {
        List<JsonValue> items = new ArrayList<>(list);
        switch (kind) {
            case ITEMS_TWICE -> items.addAll(list);
            case ITEMS_REVERSED -> Collections.reverse(items);
            case ITEMS_LOST -> items.subList(0, Math.min(1, items.size())).clear();
            default -> throw new IllegalArgumentException(kind + " is no fault of lists");
        }
        return Json.createArrayBuilder(items).build();
    }
}
