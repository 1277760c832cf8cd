package nl.plusgemeente.sdk.mock.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    private static final String RING = "[[0,0],[10,0],[10,10],[0,10],[0,0]]";
    private static final String HOLE = "[[4,4],[6,4],[6,6],[4,6],[4,4]]";
    private final Shape square = polygon(RING);
    private final Shape frame = polygon(RING + "," + HOLE);

    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "0, 0, true",
        "10, 5, true",
        "5, 0, true",
        "0, 5, true",
        "5, 10, true",
        "11, 5, false",
        "-1, 5, false",
        "5, 11, false",
        "5, -1, false",
        "20, 0, false",
        "-5, 10, false"
    })
    void contains_inAndOnAndOutside(double x, double y, boolean inside) {
        assertThat(square.contains(new RdPosition(x, y))).isEqualTo(inside);
    }

    @Test
    void contains_inAHole_isOutside() {
        assertThat(frame.contains(new RdPosition(5, 5))).isFalse();
        assertThat(frame.contains(new RdPosition(2, 2))).isTrue();
    }

    @Test
    void contains_besideASlantedSide_isExact() {
        Shape triangle = polygon("[[0,0],[10,0],[0,10],[0,0]]");

        assertThat(triangle.contains(new RdPosition(4.9, 4.9))).isTrue();
        assertThat(triangle.contains(new RdPosition(5, 5))).isTrue();
        assertThat(triangle.contains(new RdPosition(5.1, 5.1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[5,5],[15,5],[15,15],[5,15],[5,5]]      | true",
                "[[2,2],[3,2],[3,3],[2,3],[2,2]]          | true",
                "[[-5,-5],[15,-5],[15,15],[-5,15],[-5,-5]]| true",
                "[[10,0],[20,0],[20,10],[10,10],[10,0]]   | true",
                "[[10,10],[20,10],[20,20],[10,20],[10,10]]| true",
                "[[-5,4],[15,4],[15,6],[-5,6],[-5,4]]     | true",
                "[[5,10],[20,30],[-10,30],[5,10]]         | true",
                "[[11,0],[20,0],[20,10],[11,10],[11,0]]   | false",
                "[[0,11],[10,11],[10,20],[0,20],[0,11]]   | false",
                "[[20,0],[30,0],[30,10],[20,10],[20,0]]   | false"
            })
    void intersects_overlapTouchInsideAndApart(String ring, boolean together) {
        Shape other = polygon(ring);

        assertThat(square.intersects(other)).isEqualTo(together);
        assertThat(other.intersects(square)).isEqualTo(together);
    }

    @Test
    void intersects_pointsAndSurfaces_bothWays() {
        Shape points = read("{\"type\":\"MultiPoint\",\"coordinates\":[[50,50],[5,5]]}");
        Shape away = read("{\"type\":\"Point\",\"coordinates\":[50,50]}");

        assertThat(points.intersects(square)).isTrue();
        assertThat(square.intersects(points)).isTrue();
        assertThat(away.intersects(square)).isFalse();
        assertThat(square.intersects(away)).isFalse();
        assertThat(away.intersects(points)).isTrue();
    }

    @Test
    void area_leavesHolesOut() {
        assertThat(square.area()).isEqualTo(100);
        assertThat(frame.area()).isEqualTo(96);
        assertThat(read("{\"type\":\"Point\",\"coordinates\":[1.125,2]}").area())
                .isZero();
    }

    @Test
    void read_ofManyPolygons_hasAll() {
        Shape both = read(
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + RING + "],[[[20,20],[30,20],[30,30],[20,20]]]]}");

        assertThat(both.surfaces()).hasSize(2);
        assertThat(both.area()).isEqualTo(150);
    }

    private static Shape polygon(String rings) {
        return read("{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}");
    }

    private static Shape read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return GeoJson.read(reader.readObject());
        }
    }
}
