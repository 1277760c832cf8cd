package nl.plusgemeente.sdk.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.json.OpenValue;

/** Makes JSON that could be read as a type: what an API may answer, more or less. */
final class JsonOf {
    private static final int DEEPEST = 7;
    private static final String DAY = "\"2026-11-26\"";
    /** What is read without a type of its own: a geometry, and a list of requests. */
    private static final String ANY =
            "{\"type\":\"Point\",\"coordinates\":[160500,501500],\"_embedded\":{\"zaakverwijzingen\":[{"
                    + "\"verzoeknummer\":\"2026112600001\",\"volgnummer\":1,\"doel\":\"aanvullen\","
                    + "\"bevoegdGezag\":{\"oin\":\"00000001002220647000\"}}]}}";

    private static final List<String> TEXTS = List.of(
            "2026-11-26",
            "2026-11-26T10:11:12Z",
            "26-11-2026",
            "/akn/nl/act/gm0995/2020/omgevingsplan",
            "00000001002220647000",
            "https://127.0.0.1/x?page=2",
            "Vergunning",
            "<Kop><Label>Artikel</Label><Nummer>1</Nummer></Kop>",
            "vergunningplicht");

    private final Random random;

    JsonOf(Random random) {
        this.random = random;
    }

    String page(String member, Type item) {
        return "{\"_embedded\":{\"" + member + "\":" + list(item, 0)
                + "},\"_links\":{\"next\":{\"href\":null}},\"page\":{\"number\":1,\"size\":2,\"totalElements\":2,\"totalPages\":1}}";
    }

    String of(Type type) {
        return of(type, 0);
    }

    private String of(Type type, int depth) {
        if (depth > DEEPEST || depth > 0 && random.nextInt(40) == 0) {
            return "null";
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic, depth);
        }
        if (type instanceof Class<?> plain) {
            return of(plain, depth);
        }
        return scalar();
    }

    private String of(ParameterizedType type, int depth) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return "{\"a\":" + of(of[1], depth + 1) + "}";
        }
        return type.getRawType() == Optional.class ? of(of[0], depth) : list(of[0], depth);
    }

    private String of(Class<?> type, int depth) {
        if (OpenValue.class.isAssignableFrom(type)) {
            return scalar();
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return "\"2026-11-26T10:11:12Z\"";
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> member(component, depth))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (type.isArray()) {
            return list(type.getComponentType(), depth);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.toString(random.nextBoolean());
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() || type == OptionalInt.class) {
            return Integer.toString(random.nextInt(1_000));
        }
        if (Map.class.isAssignableFrom(type)) {
            return ANY;
        }
        return List.class.isAssignableFrom(type) ? "[" + scalar() + "]" : scalar();
    }

    private String member(RecordComponent component, int depth) {
        boolean day = component.getType() == String.class
                && component.getName().matches("(?i).*(datum|vanaf|tot$|begin|eind|tijdstip|inwerking|geldig|op$).*");
        return "\"" + component.getName() + "\":" + (day ? DAY : of(component.getGenericType(), depth + 1));
    }

    private String list(Type item, int depth) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> of(item, depth + 1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String scalar() {
        return "\"" + TEXTS.get(random.nextInt(TEXTS.size())) + "\"";
    }
}
