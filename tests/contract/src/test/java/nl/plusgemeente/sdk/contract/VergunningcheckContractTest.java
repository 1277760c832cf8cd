package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Bijlage;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Conclusie;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ConclusieCode;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.RegelVraag;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Vergunningcheck;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Vraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uitvoeren v3, every operation, and the permit check over them. */
class VergunningcheckContractTest {
    private static final String DAKKAPEL =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";
    private static final Geometry LELYSTAD = RdPoint.of(163_000, 501_500).geometry();
    private static final Geometry CENTRUM = RdPoint.of(160_500, 501_500).geometry();
    private static final Geometry ZEE = RdPoint.of(50_000, 550_000).geometry();

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private ToepasbareRegels regels;
    private Caller caller;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        facilities.reset();
        caller = sdk.onBehalfOf("lelystad").caller();
        regels = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).toepasbareRegels();
    }

    @Test
    void vergunningcheck_sixAnswersFurther_endsInAConclusion() {
        Vergunningcheck check = regels.vergunningcheck(List.of(DAKKAPEL), LELYSTAD);
        assertThat(check.openVragen()).extracting(Vraag::id).containsExactly(1L, 2L, 4L);
        assertThat(check.conclusies()).isEmpty();

        check = regels.next(choose(check, 1, 0));
        assertThat(check.openVragen()).extracting(Vraag::id).containsExactly(2L, 3L, 4L);

        check = check.answer(vraag(check, 2), false).answer(vraag(check, 3), "1,5");
        check = regels.next(choose(check, 4, 2));

        assertThat(check.isCompleet()).isTrue();
        assertThat(check.conclusies())
                .extracting(conclusie -> conclusie.code().orElseThrow())
                .containsExactly(ConclusieCode.TOESTEMMINGSVRIJ);
    }

    @Test
    void vergunningcheck_ofAPermit_leadsToWhatAnApplicationMustHave() {
        Vergunningcheck check = regels.vergunningcheck(List.of(DAKKAPEL), LELYSTAD);
        check = choose(check, 1, 1).answer(vraag(check, 2), true);
        check = regels.next(choose(check, 4, 0, 1));
        assertThat(check.conclusies()).singleElement().satisfies(this::isPermit);

        Vergunningcheck vereisten = regels.indieningsvereisten(check);
        assertThat(vereisten.bijlagen())
                .extracting(bijlage -> bijlage.documenttypeGeneriek().orElse(""))
                .containsExactly("Bouwtekening", "Foto");
        assertThat(vereisten.bijlagen()).extracting(Bijlage::verplicht).containsExactly(true, false);
        assertThat(vereisten.isCompleet()).isFalse();

        vereisten = regels.next(vereisten.answer(vraag(vereisten, 20), "Een dakkapel aan de voorkant"));
        assertThat(vereisten.isCompleet()).isTrue();
        assertThat(vereisten.uitkomsten().get(0).indienbaar()).contains(true);
    }

    private void isPermit(Conclusie conclusie) {
        assertThat(conclusie.code()).contains(ConclusieCode.VERGUNNINGPLICHT);
        assertThat(regels.toelichting(conclusie.toelichtingId().orElseThrow())).contains("regels van de gemeente");
    }

    @Test
    void vergunningcheck_inTheCentre_isStricterWithoutAQuestionAboutIt() {
        Vergunningcheck check = regels.vergunningcheck(List.of(DAKKAPEL), CENTRUM);
        check = regels.next(choose(check, 1, 0));
        check = check.answer(vraag(check, 2), false).answer(vraag(check, 3), "1");
        check = regels.next(choose(check, 4, 2));

        assertThat(check.conclusies())
                .extracting(conclusie -> conclusie.code().orElseThrow())
                .containsExactly(ConclusieCode.VERGUNNINGPLICHT);
    }

    @Test
    void vergunningcheck_keptAsText_goesOnInAnotherRequest() {
        Vergunningcheck check = choose(regels.vergunningcheck(List.of(DAKKAPEL), LELYSTAD), 1, 0);

        Vergunningcheck resumed = regels.resume(check.toJson());

        assertThat(resumed.openVragen()).extracting(Vraag::id).containsExactly(2L, 3L, 4L);
        assertThat(resumed.vragen()).isEqualTo(check.vragen());
    }

    @Test
    void vergunningcheck_whereNobodyDeliveredRules_saysThatItCannotTell() {
        Vergunningcheck check = regels.vergunningcheck(List.of(DAKKAPEL), ZEE);

        assertThat(check.zonderRegels()).containsExactly(DAKKAPEL);
        assertThat(check.isCompleet()).isFalse();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> regels.conclusies(List.of(RegelVraag.of(DAKKAPEL)), ZEE));
    }

    @Test
    void conclusies_onTheWire_areAsTheApiWantsThem() {
        regels.vergunningcheck(List.of(DAKKAPEL), LELYSTAD);

        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url())
                .isEqualTo("/publiek/toepasbare-regels/api/toepasbareregelsuitvoerenservices/v3/conclusie/_bepaal");
        assertThat(request.header("Content-Crs")).contains("EPSG:28992");
        assertThat(request.header("Accept")).contains("application/json");
        assertThat(request.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(request.text())
                .isEqualTo("{\"functioneleStructuurRefs\":[{\"functioneleStructuurRef\":\"" + DAKKAPEL
                        + "\",\"antwoorden\":[]}],\"_geo\":{\"intersects\":{\"type\":\"Point\",\"coordinates\":"
                        + "[163000,501500]}}}");
    }

    @Test
    void conclusies_ofAnUnknownReference_nameTheParameter() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> regels.vergunningcheck(List.of("urn:onbekend"), LELYSTAD))
                .satisfies(e -> assertThat(e.problem().invalidParams()).contains("functioneleStructuurRefs"));
    }

    @Test
    void mock_onAnotherFormOfTheCrs_refuses() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(Operation.raw(DsoApis.UITVOEREN, "POST", "conclusie/_bepaal")
                        .header("Content-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992")
                        .body(Map.of())
                        .build()))
                .satisfies(e -> assertThat(e.problem().invalidParams()).contains("Content-Crs"));
    }

    @Test
    void maatregelen_ofTheMock_areNone() {
        assertThat(regels.maatregelen(List.of(RegelVraag.of(DAKKAPEL)), LELYSTAD))
                .asString()
                .isEqualTo("[]");
    }

    private static Vergunningcheck choose(Vergunningcheck check, long id, int... options) {
        Vraag vraag = vraag(check, id);
        return check.answer(
                vraag, Arrays.stream(options).mapToObj(vraag.opties()::get).toList());
    }

    private static Vraag vraag(Vergunningcheck check, long id) {
        return check.openVragen().stream()
                .filter(vraag -> vraag.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
