package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error statuses and what their bodies say, from problem+json to garbage. */
@Timeout(60)
class StatusErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "300, 3300, false",
        "304, 3300, false",
        "399, 3300, false",
        "400, 3400, false",
        "406, 3400, false",
        "415, 3400, false",
        "422, 3400, false",
        "401, 3401, false",
        "403, 3401, false",
        "404, 3404, false",
        "410, 3404, false",
        "409, 3409, false",
        "412, 3409, false",
        "429, 3429, true",
        "402, 3499, false",
        "405, 3499, false",
        "418, 3499, false",
        "451, 3499, false",
        "500, 3500, true",
        "501, 3500, true",
        "503, 3500, true",
        "599, 3500, true"
    })
    void everyStatus_hasItsError(int status, int code, boolean retryable) {
        Fault fault = answered(status, "text/html", "<html>kanarie</html>")
                .retryable(retryable)
                .says("HTTP " + status);
        ApiException error = fault.as(ApiException.class);
        assertThat(error.code().number()).isEqualTo(code);
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.problem()).isEqualTo(Problem.ofStatus(status));
        assertThat(error.retryAfter()).isEmpty();
        assertThat(error.getClass()).isEqualTo(kind(error.code()));
    }

    @Test
    void problemJson_isReadWhole() {
        String body = "{\"type\":\"https://content.omgevingswet.overheid.nl/fout/id/concept/VerkeerdVerzoek\","
                + "\"title\":\"Verkeerd verzoek\",\"status\":400,\"detail\":\"kanarie in de zoekvraag\","
                + "\"instance\":\"06468b20\",\"invalid-params\":[{\"name\":\"q\",\"reason\":\"x\"},{\"name\":7},7,{}]}";
        Fault fault = answered(400, "application/problem+json;charset=UTF-8", body)
                .is(InvalidRequestException.class, CoreErrors.INVALID_REQUEST)
                .says("HTTP 400, VerkeerdVerzoek", "see problem() for its reason");
        Problem problem = fault.as(ApiException.class).problem();
        assertThat(problem.title()).isEqualTo("Verkeerd verzoek");
        assertThat(problem.detail()).isEqualTo("kanarie in de zoekvraag");
        assertThat(problem.instance()).isEqualTo("06468b20");
        assertThat(problem.invalidParams()).containsExactly("q");
        assertThat(problem).hasToString("Problem[status=400, type=VerkeerdVerzoek]");
    }

    @Test
    void bodyOfRuimtelijkePlannen_isBroughtIntoTheSameForm() {
        String body =
                "{ \"error\": \"Kadaster - Niet geauthenticeerd.\", \"errorDescription\": \"Toegang is alleen voor"
                        + " geauthenticeerde gebruikers.\", \"errorDetail\": \"Missing API Key\" }";
        Fault fault = answered(401, "application/json;charset=utf-8", body)
                .is(CredentialsRefusedException.class, CoreErrors.CREDENTIALS_REFUSED)
                .says("refuses the tenant's API key (HTTP 401)", "belongs to the environment local");
        Problem problem = fault.as(ApiException.class).problem();
        assertThat(problem.title()).isEqualTo("Kadaster - Niet geauthenticeerd.");
        assertThat(problem.detail()).isEqualTo("Toegang is alleen voor geauthenticeerde gebruikers. Missing API Key");
    }

    @Test
    void bodyOfFsc_isBroughtIntoTheSameForm() {
        Problem problem = answered(
                        422,
                        "application/json",
                        "{\"message\":\"peer '0001' not part of the contract\",\"domain\":\"ERROR_DOMAIN_MANAGER\","
                                + "\"code\":\"ERROR_CODE_PEER_NOT_PART_OF_CONTRACT\"}")
                .says("HTTP 422, ERROR_CODE_PEER_NOT_PART_OF_CONTRACT")
                .as(ApiException.class)
                .problem();
        assertThat(problem.type()).isEqualTo("ERROR_DOMAIN_MANAGER");
        assertThat(problem.detail()).isEqualTo("peer '0001' not part of the contract");
    }

    @Test
    void bodyOfRuimtelijkePlannenWithoutADetail_hasNoSpaceAtItsEnd() {
        Problem problem = answered(404, "application/json", "{\"errorDescription\":\"Niet gevonden\"}")
                .as(ApiException.class)
                .problem();
        assertThat(problem.detail()).isEqualTo("Niet gevonden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"De API key heeft een ongeldig formaat.\"}",
                "{\"title\":\"Invalid API-KEY\"}",
                "{\"title\":\"INVALID API KEY\"}",
                "{\"type\":\"https://x/Ongeautoriseerd\"}"
            })
    void status400AboutTheKey_isARefusalOfTheCredentials(String body) {
        answered(400, "application/problem+json", body)
                .is(CredentialsRefusedException.class, CoreErrors.CREDENTIALS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kanarie",
                "[]",
                "[1,2]",
                "\"kanarie\"",
                "42",
                "null",
                "true",
                "{",
                "{\"title\":7,\"type\":[]," + "\"detail\":{},\"instance\":null,\"invalid-params\":\"kanarie\"}",
                "{\"errorDescription\":7}",
                "\u00ff\u00fe",
                "{\"status\":200}"
            })
    void garbageAsAProblem_isAProblemOfItsStatusOnly(String body) {
        Problem problem = answered(404, "application/problem+json", body)
                .as(ApiException.class)
                .problem();
        assertThat(problem).isEqualTo(Problem.ofStatus(404));
    }

    @Test
    void endlessProblem_isReadToALimit() {
        String body = "{\"title\":\"" + "kanarie".repeat(200_000) + "\"}";
        Problem problem =
                answered(404, "application/json", body).as(ApiException.class).problem();
        assertThat(problem).isEqualTo(Problem.ofStatus(404));
    }

    @Test
    void problemCutInTwo_isAProblemOfItsStatusOnly() {
        String half = Http.head(404, "Content-Type: application/json", "Content-Length: 500") + "{\"title\":\"kan";
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(half).close())) {
            faultOf(server).is(NotFoundException.class, CoreErrors.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void problemWithABrokenEncoding_isAProblemOfItsStatusOnly(String encoding) {
        try (HostileServer server = HostileServer.always(
                Http.answer(404, "application/json", "kanarie", "Content-Encoding: " + encoding))) {
            faultOf(server).is(NotFoundException.class, CoreErrors.NOT_FOUND);
        }
    }

    @Test
    void gzippedProblem_isRead() {
        String zip = Http.gzip("{\"title\":\"Weg\"}");
        try (HostileServer server =
                HostileServer.always(Http.answer(404, "application/json", zip, "Content-Encoding: gzip"))) {
            assertThat(faultOf(server).as(ApiException.class).problem().title()).isEqualTo("Weg");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://x/concept/BestaatNiet, BestaatNiet",
        "BestaatNiet, BestaatNiet",
        "about:blank, ''",
        "'', ''",
        "https://x/, ''",
        "https://x/a b, ''",
        "https://x/123, ''",
        "https://x/x, ''",
        "https://x/Met-Streep, Met-Streep"
    })
    void typeName_isAPlainWordOrNothing(String type, String name) {
        assertThat(new Problem(type, "", 400, "", "", "", java.util.List.of()).typeName())
                .isEqualTo(name);
    }

    private static Class<?> kind(ErrorCode code) {
        return switch (code.number()) {
            case 3400 -> InvalidRequestException.class;
            case 3401 -> CredentialsRefusedException.class;
            case 3404 -> NotFoundException.class;
            default -> ApiException.class;
        };
    }

    private static Fault answered(int status, String type, String body) {
        String answer = status == 304 ? Http.head(304) : Http.answer(status, type, body);
        try (HostileServer server = HostileServer.always(answer)) {
            return faultOf(server);
        }
    }

    private static Fault faultOf(HostileServer server) {
        try (GemeenteSdk sdk = Facilities.sdk(server.uri()).maxAttempts(1).build()) {
            return Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .after(1);
        }
    }
}
