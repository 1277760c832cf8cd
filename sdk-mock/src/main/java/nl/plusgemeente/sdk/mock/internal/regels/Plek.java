package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Etrs89;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;
import nl.plusgemeente.sdk.mock.internal.geo.Ring;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/**
 * A point in degrees: what the register wants, where others want metres.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
record Plek(double longitude, double latitude) {

    private static final String WGS84 = "epsg:4326";

    /** The point, if the query names its system and it lies in the Netherlands. */
    static Plek of(Call call, JsonObject geometrie) {
        if (!call.query("crs").map(WGS84::equals).orElse(false)) {
            throw Problem.badRequest("De parameter crs moet " + WGS84 + " zijn.", "crs");
        }
        boolean point = geometrie.getString("type", "").equals("Point")
                && geometrie.get("coordinates") instanceof JsonArray array
                && array.size() == 2
                && array.stream().allMatch(JsonNumber.class::isInstance);
        if (point) {
            JsonArray numbers = geometrie.getJsonArray("coordinates");
            Plek plek = new Plek(
                    numbers.getJsonNumber(0).doubleValue(),
                    numbers.getJsonNumber(1).doubleValue());
            if (plek.longitude > 3 && plek.longitude < 8 && plek.latitude > 50 && plek.latitude < 54) {
                return plek;
            }
        }
        throw Problem.badRequest("De geometrie moet een punt in Nederland zijn, in graden.", "geometrie");
    }

    boolean isIn(Activiteit activiteit, Dataset dataset) {
        return dataset.gebied("GM" + activiteit.organisatieCode() + "_20230101")
                .map(gebied -> Etrs89.from(gebied.geoJson()))
                .filter(this::isInAny)
                .isPresent();
    }

    private boolean isInAny(JsonObject multiPolygon) {
        return multiPolygon.getJsonArray("coordinates").getValuesAs(JsonArray.class).stream()
                .map(polygon -> ring(polygon.getJsonArray(0)))
                .anyMatch(ring -> ring.contains(new RdPosition(longitude, latitude)));
    }

    private static Ring ring(JsonArray positions) {
        List<RdPosition> corners = positions.getValuesAs(JsonArray.class).stream()
                .map(position -> new RdPosition(
                        position.getJsonNumber(0).doubleValue(),
                        position.getJsonNumber(1).doubleValue()))
                .toList();
        return new Ring(corners);
    }
}
