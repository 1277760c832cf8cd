package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.BestuurslaagFilter;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingType;
import nl.plusgemeente.sdk.omgevingswet.rtr.Rtr;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.Toepasbaar;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Antwoord;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.RegelVraag;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What our clients ask is what the specifications give as examples, and what a client was seen to send. */
class SampleRequestsTest {

    static List<Arguments> requests() {
        return List.of(
                request(
                        "ontsluiten-v2-documenten-zoek.request.from-spec.json",
                        "http://www.opengis.net/def/crs/EPSG/0/28992",
                        caller -> Documenten.with(caller)
                                .search(q -> q.find("NL.IMRO")
                                        .regelgeving()
                                        .bestuurslaag(BestuurslaagFilter.GEMEENTE)
                                        .at(RdPoint.of(155_000, 463_000)))
                                .first()),
                request(
                        "presenteren-v8-ontwerpregelingen-zoek.request.from-spec.json",
                        "http://www.opengis.net/def/crs/EPSG/0/28992",
                        caller -> Ontwerpregelingen.with(caller)
                                .search(q -> q.typeBevoegdGezag(Bestuurslaag.GEMEENTE)
                                        .typeBevoegdGezag(Bestuurslaag.PROVINCIE)
                                        .bevoegdGezag("gm0000")
                                        .bevoegdGezag("pv0000")
                                        .at(RdPoint.of(139_784, 442_870))
                                        .type(new RegelingType("/join/id/stop/regelingtype_001"))
                                        .type(new RegelingType("/join/id/stop/regelingtype_002")))
                                .first()),
                request(
                        "toepasbaaropvragen-v7-locaties-zoek.request.from-spec.json",
                        "EPSG:28992",
                        caller -> Toepasbaar.with(caller)
                                .locaties(q -> q.at(RdPoint.of(188_193, 503_793))
                                        .locatieIdentificaties(List.of("nl.imow-gm0000.gebied.test")))
                                .first()),
                request(
                        "rtr-v2-activiteiten-zoek-by-oin.request.json",
                        "",
                        caller -> Rtr.with(caller)
                                .search(q -> q.op(LocalDate.of(2026, 1, 1)).oin(Oin.of("00000001005024249000")))
                                .first()),
                request("uitvoeren-v3-indieningsvereisten-bepaal.request.client-test.json", "EPSG:28992", caller -> {
                    String ref = "<functioneleStructuurRef taken from zoekinterface/v2/activiteiten/_zoek>";
                    RegelVraag vraag = new RegelVraag(ref, List.of(new Antwoord(12, "false")));
                    ToepasbareRegels.with(caller)
                            .indieningsvereisten(
                                    List.of(vraag), RdPoint.of(121_687, 487_484).geometry());
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void body_isTheSample(String name, String crs, Consumer<Caller> ask) {
        String sample = Sample.text("omgevingswet/" + name);
        RecordingCaller caller = RecordingCaller.answering(name.startsWith("uitvoeren") ? "[]" : "{}");

        ask.accept(caller);

        assertThat(Sample.value(caller.body())).isEqualTo(Sample.value(sample));
        assertThat(caller.asked().headers().getOrDefault("Content-Crs", "")).isEqualTo(crs);
    }

    private static Arguments request(String name, String crs, Consumer<Caller> ask) {
        return Arguments.of(name, crs, ask);
    }
}
