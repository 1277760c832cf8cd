package nl.plusgemeente.sdk.auth;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.Refusal;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** A call to an imagined ZGW API. */
record ZgwCall(Timekeeper time) {
    static final String BASE = "https://zaken.example/zaken/api/v1";
    private static final ApiProfile API = ApiProfile.builder("zgw", "zaken-v1", "/zaken/api/v1")
            .credential(CredentialKind.ZGW_JWT)
            .build();

    OutgoingRequest request() {
        return request(BASE + "/zaken");
    }

    OutgoingRequest request(String address) {
        return new OutgoingRequest("GET", URI.create(address), new Headers(), Optional.empty());
    }

    /** The token that the scheme puts on a request. */
    String token(ZgwJwt jwt) {
        OutgoingRequest request = jwt.authenticate(request(), attempt(1));
        return request.headers().first("Authorization").orElseThrow().substring("Bearer ".length());
    }

    Refusal refusal(int status, String code, Headers headers, Optional<RequestBody> body) {
        Problem problem = new Problem("", "", status, "", "", code, java.util.List.of());
        OutgoingRequest request = new OutgoingRequest("POST", URI.create(BASE + "/zaken"), new Headers(), body);
        return new Refusal(
                request,
                headers,
                new ApiException(CoreErrors.CREDENTIALS_REFUSED, "refused", CallFacts.NONE, false, problem, null));
    }

    AttemptContext attempt(int number) {
        return new AttemptContext(
                "lelystad",
                Oin.of("00000001002220647000"),
                FacilityEnvironment.PRE_PRODUCTION,
                URI.create(BASE),
                Operation.get(API, "zaken", Answer.bytes()).build(),
                number,
                "c0ffee",
                Deadline.in(Duration.ofSeconds(1), time),
                new TenantMeans() {
                    @Override
                    public Caller caller(Duration deadline, String correlationId) {
                        throw new AssertionError("a ZGW JWT needs no further call");
                    }

                    @Override
                    public Optional<ClientIdentity> identity() {
                        return Optional.empty();
                    }

                    @Override
                    public Timekeeper time() {
                        return time;
                    }
                });
    }
}
