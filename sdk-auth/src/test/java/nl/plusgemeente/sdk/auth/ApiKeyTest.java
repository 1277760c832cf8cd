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
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    private static final String VALUE = "TEST-kanarie-6f1d";
    private static final ApiProfile API = ApiProfile.builder("omgevingswet", "presenteren-v8", "/publiek/v8")
            .apiKey("x-api-key")
            .build();
    private final ApiKey key = ApiKey.of(Secret.of(VALUE));

    @Test
    void authenticate_toTheApiItself_setsTheProfilesHeaderOnce() {
        OutgoingRequest request = request("https://service.example/publiek/v8/regelingen?page=1");
        request.headers().add("X-API-KEY", "somebody else's");

        key.authenticate(request, context("https://service.example/publiek/v8"));

        assertThat(request.headers().all("x-api-key")).containsExactly(VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/publiek/v8/regelingen",
                "https://service.example:8443/publiek/v8/regelingen",
                "http://service.example/publiek/v8/regelingen",
                "https://service.example.elsewhere.example/publiek/v8/regelingen"
            })
    void authenticate_toAnotherOrigin_keepsTheKeyBack(String address) {
        OutgoingRequest request = request(address);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> key.authenticate(request, context("https://service.example/publiek/v8")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.ENVIRONMENT))
                .withMessageContaining("service.example")
                .withMessageNotContaining(VALUE);
        assertThat(request.headers().contains("x-api-key")).isFalse();
    }

    @Test
    void authenticate_overPlainHttpOutsideThisMachine_keepsTheKeyBack() {
        OutgoingRequest request = request("http://service.example/publiek/v8/regelingen");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> key.authenticate(request, context("http://service.example/publiek/v8")));
        assertThat(request.headers().contains("x-api-key")).isFalse();
    }

    @Test
    void environment_whenGiven_isThatOfTheKey() {
        assertThat(key.environment()).isEmpty();
        assertThat(ApiKey.of(Secret.of(VALUE), FacilityEnvironment.PRODUCTION).environment())
                .contains(FacilityEnvironment.PRODUCTION);
    }

    @Test
    void fault_whenTheSecretIsAbsent_namesWhereItWasLookedFor() {
        ApiKey absent = ApiKey.of(Secret.fromEnv("PLUSGEMEENTE_TEST_ABSENT"));

        assertThat(absent.fault()).hasValueSatisfying(text -> assertThat(text).contains("PLUSGEMEENTE_TEST_ABSENT"));
        assertThat(key.fault()).isEmpty();
    }

    @Test
    void toString_never_showsTheKey() {
        assertThat(key.toString()).doesNotContain(VALUE);
        assertThat(key.kind()).isEqualTo(CredentialKind.API_KEY);
    }

    @Test
    void reader_ofAProperty_makesAnApiKey() {
        CredentialReader reader = new ApiKeyReader();

        assertThat(reader.property()).isEqualTo("api-key");
        assertThat(reader.read(Secret.of(VALUE))).isEqualTo(key);
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
                Operation.get(API, "regelingen", Answer.bytes()).build(),
                1,
                "c0ffee",
                Deadline.in(Duration.ofSeconds(1), Timekeeper.system()),
                new TenantMeans() {
                    @Override
                    public Caller caller(Duration deadline, String correlationId) {
                        throw new AssertionError("an API key needs no further call");
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
