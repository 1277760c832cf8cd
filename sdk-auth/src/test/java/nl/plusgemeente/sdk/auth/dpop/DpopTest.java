package nl.plusgemeente.sdk.auth.dpop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.Counterpart;
import nl.plusgemeente.sdk.auth.internal.jose.Sha256;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DpopTest {
    private final Counterpart api = Counterpart.start();
    private final DpopKey key = DpopKey.generate();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void call_withABoundToken_carriesAProofForIt() throws Exception {
        String token = Bound.token(key.thumbprint());
        api.on("/api/dingen", asked -> Counterpart.json("{}"));

        try (GemeenteSdk sdk = sdk(new Bound.TokenScheme("Bearer " + token))) {
            Instant before = Instant.now().minusSeconds(1);
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);

            Counterpart.Asked asked = api.asked().get(0);
            assertThat(asked.header("Authorization")).isEqualTo("DPoP " + token);
            Proof proof = Proof.of(asked.header("DPoP"));
            assertThat(proof.verifies()).isTrue();
            assertThat(proof.header()).containsEntry("typ", "dpop+jwt").containsEntry("alg", "ES256");
            assertThat(proof.jwk()).containsOnlyKeys("kty", "crv", "x", "y");
            assertThat(proof.key().computeThumbprint()).hasToString(key.thumbprint());
            assertThat(proof.claims())
                    .containsOnlyKeys("jti", "htm", "htu", "iat", "ath")
                    .containsEntry("htm", "GET")
                    .containsEntry("htu", api.uri() + "/api/dingen")
                    .containsEntry("ath", Sha256.of(token));
            assertThat((String) proof.claims().get("jti")).hasSizeGreaterThanOrEqualTo(22);
            assertThat(Instant.ofEpochSecond((Long) proof.claims().get("iat"))).isAfterOrEqualTo(before);
        }
    }

    @Test
    void attempt_whenRepeated_hasAProofOfItsOwn() {
        api.on(
                "/api/dingen",
                asked -> api.asked().size() < 2 ? new Counterpart.Reply(503, "") : Counterpart.json("{}"));

        try (GemeenteSdk sdk = sdk(new Bound.TokenScheme("Bearer opaque"))) {
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
        }

        assertThat(api.asked()).hasSize(2);
        assertThat(api.asked())
                .extracting(asked -> Proof.of(asked.header("DPoP")).claims().get("jti"))
                .doesNotHaveDuplicates();
    }

    @Test
    void call_withoutAToken_hasAProofWithoutItsHash() {
        api.on("/api/dingen", asked -> Counterpart.json("{}"));

        try (GemeenteSdk sdk = sdk(new Bound.TokenScheme("Basic dGVzdDp0ZXN0"))) {
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
        }

        assertThat(api.asked().get(0).header("Authorization")).isEqualTo("Basic dGVzdDp0ZXN0");
        assertThat(Proof.of(api.asked().get(0).header("DPoP")).claims()).doesNotContainKey("ath");
    }

    @Test
    void nonce_inAGoodAnswer_isUsedFromTheNextRequestOn() {
        api.on(
                "/api/dingen",
                asked -> new Counterpart.Reply(
                        200,
                        "{}",
                        "Content-Type",
                        "application/json",
                        "DPoP-Nonce",
                        "n-" + api.asked().size()));

        try (GemeenteSdk sdk = sdk(new Bound.TokenScheme("DPoP opaque"))) {
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
            sdk.onBehalfOf("urk").caller().call(Bound.GET);
        }

        assertThat(api.asked())
                .extracting(asked -> Optional.ofNullable(
                        Proof.of(asked.header("DPoP")).claims().get("nonce")))
                .containsExactly(Optional.empty(), Optional.of("n-1"), Optional.empty());
    }

    @Test
    void refusal_forAnotherReason_reachesTheInnerSchemeAsItPutTheTokenThere() {
        api.on("/api/dingen", asked -> Counterpart.error(401, "invalid_token"));
        Bound.TokenScheme inner = new Bound.TokenScheme("Bearer opaque");

        try (GemeenteSdk sdk = sdk(inner)) {
            assertThatExceptionOfType(CredentialsRefusedException.class)
                    .isThrownBy(() -> sdk.onBehalfOf("lelystad").caller().call(Bound.GET));
        }

        assertThat(inner.refusal.orElseThrow().request().headers().all("Authorization"))
                .containsExactly("Bearer opaque");
        assertThat(api.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"e30, e30", "e30, eyJjbmYiOnsiamt0IjoiYW5vdGhlciJ9fQ", "e30, eyJjbmYiOiJqa3QifQ", "e30, no-json!"})
    void call_withATokenThatIsNotBoundToTheKey_isNotMade(String header, String payload) {
        String token = header + "." + payload + ".c2lnbmF0dXJl";

        try (GemeenteSdk sdk = sdk(new Bound.TokenScheme("Bearer " + token))) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> sdk.onBehalfOf("lelystad").caller().call(Bound.GET))
                    .withMessageContaining("cnf.jkt")
                    .withMessageNotContaining(payload)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
        }
        assertThat(api.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Api.Example:443/a%2Fb?q=1#deel, https://api.example/a%2Fb",
        "https://api.example, https://api.example/",
        "http://127.0.0.1:80/x, http://127.0.0.1/x",
        "https://api.example:8443/x?, https://api.example:8443/x"
    })
    void target_ofAnAddress_isInTheFormThatServersCompare(String address, String target) {
        assertThat(ProofClaims.target(URI.create(address))).isEqualTo(target);
    }

    @Test
    void scheme_apartFromProofs_isTheOneInside() {
        Dpop scheme = Dpop.around(new Bound.TokenScheme(""), key);

        assertThat(scheme.kind()).isEqualTo(Bound.TokenScheme.KIND);
        assertThat(scheme.environment()).isEmpty();
        assertThat(scheme.fault()).contains("nothing there");
        assertThat(scheme).hasToString("Dpop[TokenScheme]");
        assertThat(key).hasToString("DpopKey[generated]");
    }

    private GemeenteSdk sdk(Bound.TokenScheme inner) {
        return Bound.sdk(api, api, Dpop.around(inner, key));
    }
}
