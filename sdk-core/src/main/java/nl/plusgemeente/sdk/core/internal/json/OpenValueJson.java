package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import nl.plusgemeente.sdk.core.spi.OpenValue;
import org.jspecify.annotations.Nullable;

/** Every record that is an {@link OpenValue} is a string in JSON: one pair of converters serves them all. */
final class OpenValueJson {
    private static final ClassValue<MethodHandle> CONSTRUCTOR = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                return MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class, String.class))
                        .asType(MethodType.methodType(OpenValue.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName() + " is not a public record of one String", e);
            }
        }
    };

    private OpenValueJson() {}

    static final class Reader implements JsonbDeserializer<OpenValue> {
        @Override
        public @Nullable OpenValue deserialize(JsonParser parser, DeserializationContext context, Type type) {
            // Not currentEvent(): the parser that Yasson hands out does not have it.
            JsonValue value = parser.getValue();
            if (value == JsonValue.NULL) {
                return null;
            }
            if (!(value instanceof JsonString text)) {
                throw new RefusedException("has something else than a string in the place of a value from a list");
            }
            try {
                return (OpenValue) CONSTRUCTOR.get((Class<?>) type).invokeExact(text.getString());
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Writer implements JsonbSerializer<OpenValue> {
        @Override
        public void serialize(OpenValue value, JsonGenerator generator, SerializationContext context) {
            generator.write(value.waarde());
        }
    }
}
