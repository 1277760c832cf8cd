package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Big numbers within limits, also when they come as a string: Yasson would compute for minutes on a string of ten
 * million digits.
 */
final class BigNumberJson {
    private BigNumberJson() {}

    private static @Nullable BigDecimal read(JsonParser parser, Limits limits) {
        JsonValue value = parser.getValue();
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonString text) {
            limits.checkNumber(text.getString());
            return new BigDecimal(text.getString());
        }
        if (value == JsonValue.NULL) {
            return null;
        }
        throw new RefusedException("has something else than a number in the place of one");
    }

    static final class Decimal implements JsonbDeserializer<BigDecimal> {
        private final Limits limits;

        Decimal(Limits limits) {
            this.limits = limits;
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, limits);
        }
    }

    static final class Whole implements JsonbDeserializer<BigInteger> {
        private final Limits limits;

        Whole(Limits limits) {
            this.limits = limits;
        }

        @Override
        public @Nullable BigInteger deserialize(JsonParser parser, DeserializationContext context, Type type) {
            BigDecimal number = read(parser, limits);
            return number == null ? null : number.toBigIntegerExact();
        }
    }
}
