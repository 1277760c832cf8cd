package nl.plusgemeente.sdk.omgevingswet.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdPointTest {

    @Test
    void of_moreDecimals_keepsThree() {
        RdPoint point = RdPoint.of(136_925.123_456, 455_830.999_9);

        assertThat(point).isEqualTo(new RdPoint(136_925.123, 455_831));
        assertThat(point.geometry().toGeoJson()).hasToString("{type=Point, coordinates=[136925.123, 455831]}");
    }

    @ParameterizedTest
    @CsvSource({
        "455830, 136925, swapped",
        "52.09, 5.12, degrees",
        "5.12, 52.09, degrees",
        "300000.001, 455830, outside",
        "-7000.1, 455830, outside",
        "136925, 288999, outside",
        "136925, 629001, outside",
        "NaN, 455830, not a number",
        "136925, Infinity, not a number"
    })
    void of_noPlaceInTheNetherlands_tellsWhatItLooksLike(double x, double y, String looks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RdPoint.of(x, y))
                .withMessageContaining(looks)
                .withMessageContaining("metres");
    }

    @Test
    void of_refused_doesNotTellWhereSomebodyIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RdPoint.of(455_830.5, 136_925.5))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("455830", "136925"));
    }

    @Property
    void of_anyPlaceInRange_isOnThreeDecimals(
            @ForAll @DoubleRange(min = -7_000, max = 300_000) double x,
            @ForAll @DoubleRange(min = 289_000, max = 629_000) double y) {
        Position position = RdPoint.of(x, y).geometry().position();

        assertThat(Math.abs(position.x() - x)).isLessThanOrEqualTo(0.000_51);
        assertThat(position.x() + "").matches("-?\\d+\\.\\d{1,3}|-?\\d\\.\\d+E\\d");
        assertThat(new BigDecimal(position.y() + "").stripTrailingZeros().scale())
                .isLessThanOrEqualTo(3);
    }

    @Property
    void of_anyNumbers_eitherPointOrRefusal(@ForAll double x, @ForAll double y) {
        try {
            assertThat(RdPoint.of(x, y)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("RD coordinates are metres");
        }
    }

    @Test
    void etrs89_inTheNetherlands_isLongitudeFirstInGeoJson() {
        assertThat(Etrs89Point.of(52.0907, 5.1214).geometry().toGeoJson())
                .hasToString("{type=Point, coordinates=[5.1214, 52.0907]}");
    }

    @ParameterizedTest
    @CsvSource({
        "5.1214, 52.0907, swapped",
        "136925, 455830, RdPoint",
        "48.85, 5, outside",
        "54, 5, outside",
        "52, 2.9, outside",
        "52, 7.5, outside",
        "NaN, 5, outside"
    })
    void etrs89_elsewhere_tellsWhatItLooksLike(double latitude, double longitude, String looks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Etrs89Point.of(latitude, longitude))
                .withMessageContaining(looks);
    }

    @Test
    void crs_noCode_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Crs(0));
        assertThatCode(() -> new Crs(7415)).doesNotThrowAnyException();
        assertThat(Crs.RD_NEW).hasToString("EPSG:28992");
    }

    @Test
    void position_infinite_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.of(Double.POSITIVE_INFINITY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Position.of(0, Double.NaN));
    }
}
