package nl.plusgemeente.sdk.omgevingswet.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTest {
    private static final YassonCodec JSON = YassonCodec.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[155000,463000]}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3.5,4.25]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[4,0],[4,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}",
                "{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4]]}",
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]],[[5,6],[7,8]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,0]]],[]]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]}]}",
                "{\"type\":\"MultiPoint\",\"coordinates\":[]}"
            })
    void ofGeoJson_everyType_isWrittenAsItWasRead(String json) throws IOException {
        Geometry geometry = read(json);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(geometry.toGeoJson(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(geometry.map(position -> position)).isEqualTo(geometry);
        assertThat(geometry.type()).isEqualTo(geometry.toGeoJson().get("type"));
    }

    @Test
    void ofGeoJson_wrappedOrWithHeight_isRead() {
        assertThat(read("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[1.5,2,99]},\"x\":1}"))
                .isEqualTo(new Point(Position.of(1.5, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":7}",
                "{\"type\":\"Circle\",\"coordinates\":[1,2]}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Point\",\"coordinates\":[4711]}",
                "{\"type\":\"Point\",\"coordinates\":[\"4711\",2]}",
                "{\"type\":\"Point\",\"coordinates\":[1,\"4711\"]}",
                "{\"type\":\"Point\",\"coordinates\":[[4711,2]]}",
                "{\"type\":\"Point\",\"coordinates\":{\"x\":4711}}",
                "{\"type\":\"Point\",\"coordinates\":[1e400,2]}",
                "{\"type\":\"Point\",\"coordinates\":[1,1e400]}",
                "{\"type\":\"LineString\",\"coordinates\":[4711,2]}",
                "{\"type\":\"LineString\",\"coordinates\":[null]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[4711,2]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[4711,2]]]}",
                "{\"type\":\"MultiPolygon\"}",
                "{\"type\":\"GeometryCollection\"}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[4711]}"
            })
    void ofGeoJson_wrongShape_isRefusedWithoutContent(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("The ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("4711", "Circle"));
    }

    @Test
    void ofGeoJson_deepCoordinates_areRefused() {
        String json = "{\"type\":\"MultiPolygon\",\"coordinates\":" + "[".repeat(100) + "]".repeat(100) + "}";

        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> read(json));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(100_000)));
    }

    @Test
    void ofGeoJson_deepCollections_areRefused() {
        Map<String, Object> json = Map.of("type", "Point", "coordinates", List.of(1, 2));
        for (int i = 0; i < 1_000; i++) {
            json = Map.of("type", "GeometryCollection", "geometries", List.of(json));
        }
        Map<String, Object> deep = json;

        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Geometry.ofGeoJson(deep));
    }

    @Test
    void ofGeoJson_largePolygon_isRead() {
        StringBuilder json = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[[0,0]");
        for (int i = 0; i < 200_000; i++) {
            json.append(",[")
                    .append(100_000 + i)
                    .append(".125,")
                    .append(400_000 + i)
                    .append(".5]");
        }
        Geometry geometry = read(json.append("]]}").toString());

        assertThat(geometry.positions()).hasSize(200_001).last().isEqualTo(Position.of(299_999.125, 599_999.5));
    }

    @Test
    void toString_anyGeometry_tellsNoCoordinates() {
        assertThat(new Point(Position.of(4711, 4711))).hasToString("Point");
        assertThat(read("{\"type\":\"LineString\",\"coordinates\":[[4711,2],[3,4]]}"))
                .hasToString("LineString[2 positions]");
        assertThat(read("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[4711,0],[4,0],[4,4],[4711,0]]]]}"))
                .hasToString("MultiPolygon[4 positions]");
        assertThat(
                        read(
                                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"MultiPoint\",\"coordinates\":[[1,2]]},{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2]]]}]}"))
                .hasToString("GeometryCollection[2 positions]");
    }

    @Test
    void polygonOf_openRing_isClosed() {
        Polygon polygon = Polygon.of(List.of(Position.of(0, 0), Position.of(4, 0), Position.of(4, 4)));

        assertThat(polygon.rings().get(0)).hasSize(4).last().isEqualTo(Position.of(0, 0));
        assertThat(Polygon.of(polygon.rings().get(0))).isEqualTo(polygon);
        assertThatIllegalArgumentException().isThrownBy(() -> Polygon.of(List.of()));
    }

    private static Geometry read(String json) {
        try {
            Map<?, ?> map = JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Map.class);
            return Geometry.ofGeoJson(map);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
