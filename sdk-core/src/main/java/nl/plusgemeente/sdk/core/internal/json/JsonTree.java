package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;

/**
 * A part of a document that has no type: kept as it is.
 *
 * @param provider makes the values
 * @param parser stands at the first event of the part, and at its last afterwards
 */
record JsonTree(JsonProvider provider, StrictParser parser) {

    JsonValue value() {
        return switch (parser.currentEvent()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING, KEY_NAME -> provider.createValue(parser.getString());
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new IllegalStateException("no value starts with " + parser.currentEvent());
        };
    }

    JsonObject object() {
        require(Event.START_OBJECT);
        JsonObjectBuilder object = provider.createObjectBuilder();
        while (parser.step() != Event.END_OBJECT) {
            String name = parser.getString();
            parser.step();
            object.add(name, value());
        }
        return object.build();
    }

    JsonArray array() {
        require(Event.START_ARRAY);
        JsonArrayBuilder array = provider.createArrayBuilder();
        while (parser.step() != Event.END_ARRAY) {
            array.add(value());
        }
        return array.build();
    }

    private JsonValue number() {
        BigDecimal number = parser.getBigDecimal();
        boolean whole = parser.isIntegralNumber() && number.precision() < 19;
        return whole ? provider.createValue(number.longValue()) : provider.createValue(number);
    }

    private void require(Event event) {
        if (parser.currentEvent() != event) {
            throw new IllegalStateException("not at " + event + " but at " + parser.currentEvent());
        }
    }
}
