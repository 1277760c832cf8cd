package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments. Every answer is full of them, nearly all in one form, on which the JDK's formatters spend more time
 * than the parser on the JSON: that form is read by its digits, and every other as the JDK does.
 */
final class IsoTimeJson {
    private static final int DAY_LENGTH = "2026-11-24".length();
    private static final int MOMENT_LENGTH = "2026-11-24T01:02:03Z".length();

    private IsoTimeJson() {}

    static final class Day implements JsonbDeserializer<LocalDate> {
        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
            String text = text(parser);
            try {
                return text == null ? null : day(text);
            } catch (DateTimeException e) {
                throw new RefusedException("has something else than a day such as 2026-11-24 in the place of one");
            }
        }
    }

    static final class Moment implements JsonbDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context, Type type) {
            String text = text(parser);
            try {
                return text == null ? null : moment(text);
            } catch (DateTimeException e) {
                throw new RefusedException(
                        "has something else than a moment such as 2026-11-24T01:02:03Z in the place of one");
            }
        }
    }

    private static @Nullable String text(JsonParser parser) {
        JsonValue value = parser.getValue();
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value == JsonValue.NULL) {
            return null;
        }
        throw new RefusedException("has something else than a text in the place of a day or a moment");
    }

    private static LocalDate day(String text) {
        return text.length() == DAY_LENGTH && startsWithDay(text) ? firstDay(text) : LocalDate.parse(text);
    }

    private static Instant moment(String text) {
        if (text.length() == MOMENT_LENGTH && startsWithDay(text) && goesOnWithTime(text)) {
            int hour = number(text, 11, 2);
            int minute = number(text, 14, 2);
            int second = number(text, 17, 2);
            if (hour < 24 && second < 60) { // 24:00 and a leap second are the JDK's affair
                return firstDay(text).atTime(hour, minute, second).toInstant(ZoneOffset.UTC);
            }
        }
        return Instant.parse(text);
    }

    private static LocalDate firstDay(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    }

    private static boolean startsWithDay(String text) {
        return digits(text, 0, 4)
                && text.charAt(4) == '-'
                && digits(text, 5, 2)
                && text.charAt(7) == '-'
                && digits(text, 8, 2);
    }

    private static boolean goesOnWithTime(String text) {
        return text.charAt(10) == 'T'
                && digits(text, 11, 2)
                && text.charAt(13) == ':'
                && digits(text, 14, 2)
                && text.charAt(16) == ':'
                && digits(text, 17, 2)
                && text.charAt(19) == 'Z';
    }

    private static boolean digits(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
