package nl.plusgemeente.sdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {
    private static final String VALUE = "TEST-kanarie-7a2e";
    private static final ApiProfile API = ApiProfile.builder("omgevingswet", "indienen-v5", "/publiek/v5")
            .credential(CredentialKind.BEARER_TOKEN)
            .build();
    private final BearerToken token = BearerToken.of(Secret.of(VALUE));

    @Test
    void authenticate_toTheApiItself_setsTheHeaderOnce() {
        OutgoingRequest request = request("https://service.example/publiek/v5/verzoeken");
        request.headers().add("authorization", "somebody else's");

        token.authenticate(request, context("https://service.example/publiek/v5"));

        assertThat(request.headers().all("Authorization")).containsExactly("Bearer " + VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/publiek/v5/verzoeken",
                "https://service.example:8443/publiek/v5/verzoeken",
                "http://service.example/publiek/v5/verzoeken"
            })
    void authenticate_toAnotherOrigin_keepsTheTokenBack(String address) {
        OutgoingRequest request = request(address);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> token.authenticate(request, context("https://service.example/publiek/v5")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.ENVIRONMENT));
        assertThat(request.headers().first("Authorization")).isEmpty();
    }

    @Test
    void token_describesItself_withoutItsValue() {
        assertThat(token.kind()).isEqualTo(CredentialKind.BEARER_TOKEN);
        assertThat(token.fault()).isEmpty();
        assertThat(token.toString()).doesNotContain(VALUE);
        assertThat(BearerToken.of(Secret.fromEnv("TEST_NO_SUCH_VARIABLE")).fault())
                .isPresent();
    }

    private static OutgoingRequest request(String address) {
        return new OutgoingRequest("GET", URI.create(address), new Headers(), Optional.empty());
    }

    private static AttemptContext context(String base) {
        return new AttemptContext(
                "lelystad",
                Oin.of("00000001002220647000"),
                FacilityEnvironment.PRE_PRODUCTION,
                URI.create(base),
                Operation.get(API, "verzoeken", Answer.bytes()).build(),
                1,
                "c0ffee",
                Deadline.in(Duration.ofSeconds(1), Timekeeper.system()),
                new TenantMeans() {
                    @Override
                    public Caller caller(Duration deadline, String correlationId) {
                        throw new AssertionError("a token needs no further call");
                    }

                    @Override
                    public Optional<ClientIdentity> identity() {
                        return Optional.empty();
                    }

                    @Override
                    public Timekeeper time() {
                        return Timekeeper.system();
                    }
                });
    }
}
