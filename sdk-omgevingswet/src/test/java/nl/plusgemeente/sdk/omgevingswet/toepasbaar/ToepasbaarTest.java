package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;

class ToepasbaarTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/toepasbaaropvragen/v7/";
    private static final RdPoint POINT = RdPoint.of(188_193, 503_793);

    private final RecordingCaller caller = RecordingCaller.answering("{\"_links\":{}}");
    private final Toepasbaar toepasbaar = Toepasbaar.with(caller);

    @Test
    void locaties_atAPointAndOfPlaces_askBoth() {
        assertThat(toepasbaar.locaties(q -> q.at(POINT).locatieIdentificaties(List.of("nl.imow-gm0000.gebied.test"))))
                .isEmpty();

        assertThat(caller.target()).isEqualTo(BASE + "locaties/_zoek?size=200");
        assertThat(caller.asked().headers()).isEqualTo(Map.of("Content-Crs", "EPSG:28992"));
    }

    @Test
    void primairelocaties_inTime_areRead() {
        RecordingCaller answering = RecordingCaller.answering(
                "{\"_embedded\":{\"primairelocaties\":[{\"identificatie\":\"a\",\"noemer\":\" een \","
                        + "\"spatialOperator\":\"nieuw\",\"geregistreerdMet\":{\"versie\":3}}]},\"_links\":{}}");

        GevondenLocatie found = Toepasbaar.with(answering)
                .primairelocaties(q -> q.within(POINT.geometry())
                        .op(Tijdreis.op(LocalDate.of(2024, 5, 1)))
                        .synchroniseerMetTilesetVolledig())
                .first()
                .items()
                .get(0);

        assertThat(answering.target())
                .startsWith(BASE + "primairelocaties/_zoek?synchroniseerMetTileset=volledig&geldigOp=2024-05-01"
                        + "&inWerkingOp=2024-05-01");
        assertThat(answering.body()).contains("\"spatialOperator\":\"within\"");
        assertThat(found.noemer()).contains("een");
        assertThat(found.spatialOperator()).contains("nieuw");
        assertThat(found.geregistreerdMet().orElseThrow().versie()).hasValue(3);
    }

    @Test
    void locatieidentificaties_byPlaceOrByList_neverBothOrNone() {
        RecordingCaller answering =
                RecordingCaller.answering("{\"_embedded\":{\"locatieidentificaties\":[\"a\",null,\"b\"]}}", "{}");
        Toepasbaar client = Toepasbaar.with(answering);

        assertThat(client.locatieidentificaties(q -> q.at(POINT))).containsExactly("a", "b");
        assertThat(answering.target()).isEqualTo(BASE + "locatieidentificaties/_zoek");
        assertThat(client.locatieidentificaties(q -> q.locatieIdentificaties(List.of("a"))))
                .isEmpty();
        assertThat(answering.body()).isEqualTo("{\"locatieIdentificaties\":[\"a\"]}");
        assertThatIllegalArgumentException().isThrownBy(() -> client.locatieidentificaties(q -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.locatieidentificaties(q -> q.at(POINT).locatieIdentificaties(List.of("a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.locaties(q -> q.locatieIdentificaties(List.of("a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> client.locaties(q -> q.locatieIdentificaties(List.of())));
    }

    @Test
    void locatie_group_hasItsParts() {
        RecordingCaller answering =
                RecordingCaller.answering("{\"identificatie\":\"g\",\"status\":\"B\",\"boundingBox\":{\"minx\":1},"
                        + "\"_embedded\":{\"omvat\":[{\"identificatie\":\"p\",\"geometrieIdentificatie\":\"k\"}]}}");

        ToepasbareLocatie locatie = Toepasbaar.with(answering).locatie("nl.imow-gm0995.gebied.1");

        assertThat(answering.target()).isEqualTo(BASE + "locaties/nl.imow-gm0995.gebied.1");
        assertThat(locatie.status()).contains("B");
        assertThat(locatie.boundingBox()).containsOnlyKeys("minx");
        assertThat(locatie.omvat().get(0).geometrieIdentificatie()).contains("k");
    }

    @Test
    void locatie_nestedWithoutEnd_isAFormatError() {
        String deep = "{\"identificatie\":\"x\",\"_embedded\":{\"omvat\":[".repeat(40) + "]}}".repeat(40);

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> Toepasbaar.with(RecordingCaller.answering(deep)).locatie("x"));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> Toepasbaar.with(RecordingCaller.answering("{}")).locatie("x"));
    }

    @Test
    void activiteiten_everyMember_isKept() {
        String activiteit = "{\"identificatie\":\"a\",\"naam\":\"Kappen\",\"groep\":{\"code\":\"c\",\"waarde\":\"w\"},"
                + "\"geregistreerdMet\":{\"versie\":2,\"beginGeldigheid\":\"2024-01-01\",\"status\":\"B\"},"
                + "\"laatsteWijzigingOp\":\"2024-02-01\",\"oin\":\"1\",\"bevoegdGezag\":{\"code\":\"gm0995\"},\"is\":\"b\","
                + "\"gerelateerd\":[\"c\"],\"isGereguleerdVoor\":[{\"identificatie\":\"l\",\"geregistreerdMet\":"
                + "{\"beginGeldigheid\":\"2024-01-01\",\"eindGeldigheid\":\"2025-01-01\"}}],"
                + "\"_links\":{\"heeftJuridischeBron\":{\"href\":\"j\"},\"heeftRegeltekst\":{\"href\":\"r\"}}}";
        RecordingCaller answering = RecordingCaller.answering(
                "{\"_embedded\":{\"activiteiten\":[" + activiteit + "]},\"_links\":{}}", activiteit);
        Toepasbaar client = Toepasbaar.with(answering);

        ToepasbareActiviteit found = client.activiteiten().first().items().get(0);
        assertThat(answering.target()).isEqualTo(BASE + "activiteitengeaggregeerd/levenscyclus");
        assertThat(client.activiteit("a")).isEqualTo(found);
        assertThat(answering.target()).isEqualTo(BASE + "activiteitengeaggregeerd/a/levenscyclus");
        assertThat(found.geregistreerdMet().orElseThrow().versie()).hasValue(2);
        assertThat(found.groep().orElseThrow().waarde()).isEqualTo("w");
        assertThat(found.bevoegdGezag().orElseThrow().code()).contains("gm0995");
        assertThat(found.is()).contains("b");
        assertThat(found.isGereguleerdVoor()
                        .get(0)
                        .geregistreerdMet()
                        .orElseThrow()
                        .eindGeldigheid())
                .contains(LocalDate.of(2025, 1, 1));
        assertThat(found.heeftJuridischeBron()).contains("j");
        assertThat(found.heeftRegeltekst()).contains("r");
    }
}
