package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.GEOMETRIE;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.plusgemeente.sdk.mock.internal.geo.Etrs89;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GeometrieTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String EPSG = "?crs=http://www.opengis.net/def/crs/EPSG/0/";
    private static final String LELYSTAD = GEOMETRIE + "/geometrieen/GM0995_20230101";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void geometry_isBareGeoJson() throws Exception {
        HttpResponse<String> response = caller.with("Accept", "*/*").get(LELYSTAD + EPSG + "28992");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(json(response).keySet()).containsExactly("type", "coordinates");
        assertThat(json(response).getString("type")).isEqualTo("MultiPolygon");
    }

    @Test
    void geometry_asJson_isTheSame() throws Exception {
        HttpResponse<String> response =
                caller.with("Accept", "application/json").get(LELYSTAD + EPSG + "28992");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void geometry_inDegrees_liesInTheNetherlands() throws Exception {
        for (String crs : new String[] {"4258", "9067"}) {
            JsonArray first = json(caller.with("Accept", "*/*").get(LELYSTAD + EPSG + crs))
                    .getJsonArray("coordinates")
                    .getJsonArray(0)
                    .getJsonArray(0)
                    .getJsonArray(0);

            assertThat(first.getJsonNumber(0).doubleValue()).isBetween(5.2, 5.7);
            assertThat(first.getJsonNumber(1).doubleValue()).isBetween(52.3, 52.7);
        }
    }

    @Test
    void geometry_unknown_doesNotExist() throws Exception {
        assertThat(caller.with("Accept", "*/*")
                        .get(GEOMETRIE + "/geometrieen/00000000-0000-0000-0000-000000000000" + EPSG + "28992")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void degrees_ofKnownPlaces_areRight() {
        // The published check of the approximation: Amersfoort, and the Westertoren in Amsterdam.
        assertThat(degrees(155_000, 463_000, 0)).isCloseTo(5.38720621, within(1e-8));
        assertThat(degrees(155_000, 463_000, 1)).isCloseTo(52.15517440, within(1e-8));
        assertThat(degrees(120_700.723, 487_525.501, 0)).isCloseTo(4.88352559, within(1e-6));
        assertThat(degrees(120_700.723, 487_525.501, 1)).isCloseTo(52.37453253, within(1e-6));
    }

    private static double degrees(double x, double y, int which) {
        JsonObject point = Json.createObjectBuilder()
                .add("type", "Point")
                .add("coordinates", Json.createArrayBuilder().add(x).add(y))
                .build();
        return Etrs89.from(point)
                .getJsonArray("coordinates")
                .getJsonNumber(which)
                .doubleValue();
    }
}
