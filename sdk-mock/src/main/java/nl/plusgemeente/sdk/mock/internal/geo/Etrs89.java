package nl.plusgemeente.sdk.mock.internal.geo;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * Turns RD into degrees with the approximation by Schreutelkamp and Strang van Hees, good to some decimetres. The
 * realisations of ETRS89 differ by less than that, so EPSG:4258 and EPSG:9067 have the same numbers here. Positions are
 * longitude and latitude, in that order, as GeoJSON has them.
 */
public final class Etrs89 {

    private static final double X0 = 155_000;
    private static final double Y0 = 463_000;
    private static final double LATITUDE0 = 52.15517440;
    private static final double LONGITUDE0 = 5.38720621;
    private static final int DECIMALS = 8;

    /** Powers of x and y, and the coefficient in seconds of arc. */
    private static final double[][] LATITUDE = {
        {0, 1, 3235.65389},
        {2, 0, -32.58297},
        {0, 2, -0.24750},
        {2, 1, -0.84978},
        {0, 3, -0.06550},
        {2, 2, -0.01709},
        {1, 0, -0.00738},
        {4, 0, 0.00530},
        {2, 3, -0.00039},
        {4, 1, 0.00033},
        {1, 1, -0.00012}
    };

    private static final double[][] LONGITUDE = {
        {1, 0, 5260.52916},
        {1, 1, 105.94684},
        {1, 2, 2.45656},
        {3, 0, -0.81885},
        {1, 3, 0.05594},
        {3, 1, -0.05607},
        {0, 1, 0.01199},
        {3, 2, -0.00256},
        {1, 4, 0.00128},
        {0, 2, 0.00022},
        {2, 0, -0.00022},
        {5, 0, 0.00026}
    };

    private Etrs89() {}

    /** The same GeoJSON geometry with other coordinates. */
    public static JsonObject from(JsonObject rd) {
        return Json.createObjectBuilder(rd)
                .add("coordinates", coordinates(rd.getJsonArray("coordinates")))
                .build();
    }

    private static JsonArray coordinates(JsonArray array) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        if (array.get(0) instanceof JsonNumber) {
            double x = (array.getJsonNumber(0).doubleValue() - X0) * 1e-5;
            double y = (array.getJsonNumber(1).doubleValue() - Y0) * 1e-5;
            return result.add(degrees(LONGITUDE0, sum(LONGITUDE, x, y)))
                    .add(degrees(LATITUDE0, sum(LATITUDE, x, y)))
                    .build();
        }
        for (JsonValue nested : array) {
            result.add(coordinates(nested.asJsonArray()));
        }
        return result.build();
    }

    private static double sum(double[][] terms, double x, double y) {
        double sum = 0;
        for (double[] term : terms) {
            sum += term[2] * Math.pow(x, term[0]) * Math.pow(y, term[1]);
        }
        return sum;
    }

    private static BigDecimal degrees(double origin, double seconds) {
        return BigDecimal.valueOf(origin + seconds / 3600)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
