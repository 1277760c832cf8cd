package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import nl.plusgemeente.sdk.core.spi.OpenValue;

/**
 * What kind of JSON value a type wants at the top. Yasson passes over a value of the wrong kind there and takes the
 * next one, so that it has to be asked before.
 */
final class Shape {
    private Shape() {}

    static boolean opens(Event event) {
        return event == Event.START_OBJECT || event == Event.START_ARRAY;
    }

    static void check(Type type, Event event) {
        if (event == Event.VALUE_NULL) {
            throw new RefusedException("is null");
        }
        Class<?> raw = raw(type);
        boolean object = raw.isRecord() && !OpenValue.class.isAssignableFrom(raw);
        boolean array = raw.isArray() || Collection.class.isAssignableFrom(raw);
        if (object && event != Event.START_OBJECT) {
            throw new RefusedException("is not the object that " + raw.getSimpleName() + " is read from");
        }
        if (array && event != Event.START_ARRAY) {
            throw new RefusedException("is not an array");
        }
    }

    /** The name of a type for a message: short, ours and no content. */
    static String name(Type type) {
        return raw(type).getSimpleName();
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> plain
                ? plain
                : Object.class;
    }
}
