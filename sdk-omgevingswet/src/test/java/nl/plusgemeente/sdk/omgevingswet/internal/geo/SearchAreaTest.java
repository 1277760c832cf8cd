package nl.plusgemeente.sdk.omgevingswet.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.GeometryCollection;
import nl.plusgemeente.sdk.omgevingswet.geo.LineString;
import nl.plusgemeente.sdk.omgevingswet.geo.MultiPoint;
import nl.plusgemeente.sdk.omgevingswet.geo.MultiPolygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import org.junit.jupiter.api.Test;

class SearchAreaTest {

    @Test
    void checked_squareOfAlmost99km2_isTaken() {
        assertThat(SearchArea.checked(square(9_949))).isEqualTo(square(9_949));
    }

    @Test
    void checked_over99km2_isRefusedWithItsSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchArea.checked(square(10_000)))
                .withMessageContaining("100 km2");
    }

    @Test
    void checked_hole_countsNot() {
        Polygon holed = new Polygon(
                List.of(square(11_000).rings().get(0), square(10_000).rings().get(0)));

        assertThat(SearchArea.checked(holed)).isEqualTo(holed);
    }

    @Test
    void checked_severalAreas_countTogether() {
        Geometry three = new MultiPolygon(List.of(square(6_000), square(6_000), square(6_000)));
        Geometry collected = new GeometryCollection(List.of(three, new MultiPoint(List.of(Position.of(1e5, 4e5)))));

        assertThatIllegalArgumentException().isThrownBy(() -> SearchArea.checked(three));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchArea.checked(collected));
    }

    @Test
    void checked_line_hasNoAreaAndIsRounded() {
        LineString line = new LineString(List.of(Position.of(100_000.123_4, 400_000), Position.of(200_000, 500_000)));

        assertThat(SearchArea.checked(line))
                .isEqualTo(new LineString(List.of(Position.of(100_000.123, 400_000), Position.of(200_000, 500_000))));
    }

    @Test
    void checked_openRing_isRefusedWithTheWayOut() {
        Polygon open = new Polygon(List.of(List.of(
                Position.of(1e5, 4e5),
                Position.of(1.01e5, 4e5),
                Position.of(1.01e5, 4.01e5),
                Position.of(1e5, 4.01e5))));
        Polygon small = new Polygon(List.of(List.of(Position.of(1e5, 4e5), Position.of(1e5, 4e5))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchArea.checked(open))
                .withMessageContaining("Polygon.of");
        assertThatIllegalArgumentException().isThrownBy(() -> SearchArea.checked(small));
    }

    @Test
    void checked_flatPolygon_isRefused() {
        Polygon flat = Polygon.of(List.of(Position.of(1e5, 4e5), Position.of(1.1e5, 4e5), Position.of(1.2e5, 4e5)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchArea.checked(flat))
                .withMessageContaining("one line");
    }

    @Test
    void checked_degreesOrNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchArea.checked(
                        Polygon.of(List.of(Position.of(5, 52), Position.of(5.1, 52), Position.of(5.1, 52.1)))))
                .withMessageContaining("degrees");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchArea.checked(new MultiPoint(List.of())))
                .withMessageContaining("nothing to search in");
    }

    private static Polygon square(double side) {
        return Polygon.of(List.of(
                Position.of(100_000, 400_000),
                Position.of(100_000 + side, 400_000),
                Position.of(100_000 + side, 400_000 + side),
                Position.of(100_000, 400_000 + side)));
    }
}
