package nl.plusgemeente.sdk.mock.internal.geo;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads GeoJSON in RD, as strictly as the DSO does. */
public final class GeoJson {

    private static final int MAX_DECIMALS = 3;

    private GeoJson() {}

    /**
     * Reads a {@code Point}, {@code Polygon}, {@code MultiPoint} or {@code MultiPolygon}.
     *
     * @throws GeoJsonException if it is anything else, is not closed, or has coordinates that are too precise
     */
    public static Shape read(JsonObject geometry) {
        JsonValue coordinates = geometry.get("coordinates");
        String type = geometry.getString("type", "");
        if (coordinates == null || coordinates.getValueType() != JsonValue.ValueType.ARRAY) {
            throw new GeoJsonException("De geometrie heeft geen coordinates.");
        }
        JsonArray array = coordinates.asJsonArray();
        return switch (type) {
            case "Point" -> new Shape(List.of(position(array)), List.of());
            case "MultiPoint" -> new Shape(arrays(array, GeoJson::position), List.of());
            case "Polygon" -> new Shape(List.of(), List.of(surface(array)));
            case "MultiPolygon" -> new Shape(List.of(), arrays(array, GeoJson::surface));
            default -> throw new GeoJsonException("Het geometrietype wordt niet ondersteund: " + type);
        };
    }

    private static Surface surface(JsonArray rings) {
        List<Ring> all = arrays(rings, GeoJson::ring);
        if (all.isEmpty()) {
            throw new GeoJsonException("Een polygoon heeft ten minste een ring.");
        }
        return new Surface(all.get(0), all.subList(1, all.size()));
    }

    private static Ring ring(JsonArray positions) {
        Ring ring = new Ring(arrays(positions, GeoJson::position));
        if (!ring.isClosed()) {
            throw new GeoJsonException("De polygoon is niet gesloten.");
        }
        return ring;
    }

    private static RdPosition position(JsonArray numbers) {
        if (numbers.size() != 2) {
            throw new GeoJsonException("Een positie heeft een x en een y.");
        }
        return new RdPosition(coordinate(numbers.get(0)), coordinate(numbers.get(1)));
    }

    private static double coordinate(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            throw new GeoJsonException("Een coördinaat is geen getal.");
        }
        if (number.bigDecimalValue().stripTrailingZeros().scale() > MAX_DECIMALS) {
            throw new GeoJsonException("Een coördinaat heeft meer dan 3 decimalen.");
        }
        return number.doubleValue();
    }

    private static <T> List<T> arrays(JsonArray array, Function<JsonArray, T> read) {
        return array.stream()
                .map(value -> {
                    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
                        throw new GeoJsonException("De coordinates zijn geen lijsten van getallen.");
                    }
                    return read.apply(value.asJsonArray());
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
