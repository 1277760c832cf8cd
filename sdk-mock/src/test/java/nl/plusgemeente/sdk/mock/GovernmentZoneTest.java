package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentZoneTest {

    private static final MockFacilities FACILITIES = Start.mock()
            .tenants(3)
            .clock(Clock.fixed(Instant.parse("2026-06-11T08:45:01.933Z"), ZoneOffset.UTC))
            .build();
    private static final String SAMENWERKING = SAMENWERKEN + "/samenwerkingen/SAM-10995";

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @Test
    void samenwerking_withCertificate_knowsTheCaller() throws Exception {
        for (String tenant : List.of("lelystad", "tenant-3")) {
            HttpResponse<String> response =
                    Caller.withCertificate(FACILITIES, tenant).get(SAMENWERKING);

            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonObject samenwerking = json(response);
            assertThat(samenwerking.getString("aangemaaktDoor")).isEqualTo("00000099000000001000");
            assertThat(samenwerking.getString("creatieDatumTijd")).isEqualTo("2026-06-09T10:45:01.933+02:00");
            assertThat(samenwerking
                            .getJsonObject("_links")
                            .getJsonObject("self")
                            .getString("href"))
                    .isEqualTo(FACILITIES.governmentAddress() + SAMENWERKING);
            assertThat(samenwerking
                            .getJsonObject("_links")
                            .getJsonObject("self")
                            .getString("templated"))
                    .isEmpty();
        }
        assertThat(FACILITIES.clientCertificates())
                .containsExactly(
                        FACILITIES.pki().clientCertificate("lelystad"),
                        FACILITIES.pki().clientCertificate("tenant-3"));
    }

    @Test
    void certificates_ofManyCallsOnOneConnection_areEachNoted() throws Exception {
        Caller caller = Caller.withCertificate(FACILITIES, "utrecht");
        for (int i = 0; i < 3; i++) {
            caller.get(SAMENWERKING);
        }

        assertThat(FACILITIES.clientCertificates()).hasSize(3);
        assertThat(FACILITIES.requests())
                .extracting(request -> request.tenant().orElseThrow())
                .containsOnly("utrecht");
    }

    @Test
    void callerHeader_fromOutside_isNotBelieved() throws Exception {
        Caller liar = Caller.withCertificate(FACILITIES, "utrecht")
                .with("X-Mock-Client-Oin", "00000099999999999000")
                .with("X-Mock-Zone", "PUBLIC");

        assertThat(json(liar.get(SAMENWERKEN + "/samenwerkingen/SAM-10344")).getString("aangemaaktDoor"))
                .isEqualTo("00000099000000002000");
    }

    @Test
    void call_withoutTheSendersOin_isRefusedByTheHeadersName() throws Exception {
        Caller caller = Caller.withCertificate(FACILITIES, "utrecht").without(MockFacilities.SENDER_OIN_HEADER);

        JsonObject problem = Problems.problem(caller.get(SAMENWERKING), 400, "VerkeerdVerzoek");
        assertThat(Problems.invalid(problem)).isEqualTo("X-Test-Sender-Oin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000099000000001000", "00000099999999999000", "utrecht"})
    void call_withTheOinOfAnother_isRefused(String oin) throws Exception {
        Caller caller = Caller.withCertificate(FACILITIES, "utrecht").with(MockFacilities.SENDER_OIN_HEADER, oin);

        Problems.problem(caller.get(SAMENWERKING), 403, "Ongeautoriseerd");
    }

    @Test
    void call_withoutCertificate_getsNoConnection() {
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(SAMENWERKING)).isInstanceOf(IOException.class);
        assertThat(FACILITIES.requests()).isEmpty();
    }

    @Test
    void call_withCertificateOfAnotherRoot_getsNoConnection() {
        try (MockFacilities other = Start.mock().build()) {
            Caller stranger =
                    Caller.withKeyStore(FACILITIES, other.pki(), other.pki().clientKeyStore("utrecht"));

            assertThatThrownBy(() -> stranger.get(SAMENWERKING)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void call_withServersCertificate_getsNoConnection() {
        Caller server = Caller.withKeyStore(
                FACILITIES, FACILITIES.pki(), FACILITIES.pki().serverKeyStore(ServerCertificate.VALID));

        assertThatThrownBy(() -> server.get(SAMENWERKING)).isInstanceOf(IOException.class);
    }

    @Test
    void samenwerking_unknown_doesNotExist() throws Exception {
        HttpResponse<String> response =
                Caller.withCertificate(FACILITIES, "utrecht").get(SAMENWERKEN + "/samenwerkingen/SAM-1");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).getString("type")).endsWith("/BestaatNiet");
    }
}
