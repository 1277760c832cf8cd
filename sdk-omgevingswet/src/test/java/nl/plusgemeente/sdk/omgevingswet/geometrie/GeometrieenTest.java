package nl.plusgemeente.sdk.omgevingswet.geometrie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.MultiPolygon;
import org.junit.jupiter.api.Test;

class GeometrieenTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/geometrieopvragen/v1/geometrieen/";
    private static final String CRS = "?crs=http%3A%2F%2Fwww.opengis.net%2Fdef%2Fcrs%2FEPSG%2F0%2F";

    private final RecordingCaller caller =
            RecordingCaller.answering("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[1.5,2],[3,2],[3,4],[1.5,2]]]]}");
    private final Geometrieen geometrieen = Geometrieen.with(caller);

    @Test
    void get_key_isInRd() {
        assertThat(geometrieen.get("GM0995_20230101"))
                .isInstanceOfSatisfying(
                        MultiPolygon.class,
                        areas -> assertThat(areas.polygons()).hasSize(1));

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target()).isEqualTo(BASE + "GM0995_20230101" + CRS + "28992");
    }

    @Test
    void get_inOtherCrs_namesIt() {
        geometrieen.get("3f1c-uuid/x", Crs.ETRS89);

        assertThat(caller.target()).isEqualTo(BASE + "3f1c-uuid%2Fx" + CRS + "4258");
    }

    @Test
    void get_blankOrNoGeometry_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> geometrieen.get(" "));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> Geometrieen.with(RecordingCaller.answering("[]")).get("x"));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> Geometrieen.with(RecordingCaller.answering("{}")).get("x"));
    }
}
