package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.jspecify.annotations.Nullable;

/** A point as Locatieserver writes it: {@code POINT(160500.5 501500)}, and nothing else. */
final class RdWkt {
    private static final String NUMBER = "(-?[0-9]{1,6}(?:\\.[0-9]{1,15})?)";
    private static final Pattern POINT = Pattern.compile("POINT\\(" + NUMBER + " " + NUMBER + "\\)");

    private RdWkt() {}

    /**
     * The point.
     *
     * @param wkt as it came; absent for none
     * @throws JsonException when it is no point, or none in the Netherlands
     */
    static Optional<RdPoint> point(@Nullable String wkt) {
        if (wkt == null) {
            return Optional.empty();
        }
        Matcher point = POINT.matcher(wkt);
        if (!point.matches()) {
            throw new JsonException("The JSON has something else than POINT(x y) at centroide_rd");
        }
        try {
            return Optional.of(RdPoint.of(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))));
        } catch (IllegalArgumentException e) {
            // its message tells what is wrong for somebody who wrote the coordinates; here they came from elsewhere
            throw new JsonException("The JSON has no point in the Netherlands at centroide_rd");
        }
    }
}
