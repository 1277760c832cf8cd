package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.Counterpart;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
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

        try (GemeenteSdk sdk = sdk(token)) {
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
                    .containsEntry("ath", Digest.of(token).text());
            assertThat((String) proof.claims().get("jti")).hasSizeGreaterThanOrEqualTo(22);
            assertThat(Instant.ofEpochSecond((Long) proof.claims().get("iat"))).isAfterOrEqualTo(before);
        }
    }

    @Test
    void attempt_whenRepeated_hasAProofOfItsOwn() {
        api.on(
                "/api/dingen",
                asked -> api.asked().size() < 2 ? new Counterpart.Reply(503, "") : Counterpart.json("{}"));

        try (GemeenteSdk sdk = sdk("opaque")) {
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
        }

        assertThat(api.asked()).hasSize(2);
        assertThat(api.asked())
                .extracting(asked -> Proof.of(asked.header("DPoP")).claims().get("jti"))
                .doesNotHaveDuplicates();
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

        try (GemeenteSdk sdk = sdk("opaque")) {
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
            sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
            sdk.onBehalfOf("urk").caller().call(Bound.GET);
        }

        assertThat(api.asked())
                .extracting(asked -> Optional.ofNullable(
                        Proof.of(asked.header("DPoP")).claims().get("nonce")))
                .containsExactly(Optional.empty(), Optional.of("n-1"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"e30, e30", "e30, eyJjbmYiOnsiamt0IjoiYW5vdGhlciJ9fQ", "e30, eyJjbmYiOiJqa3QifQ", "e30, no-json!"})
    void call_withATokenThatIsNotBoundToTheKey_isNotMade(String header, String payload) {
        String token = header + "." + payload + ".c2lnbmF0dXJl";

        try (GemeenteSdk sdk = sdk(token)) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> sdk.onBehalfOf("lelystad").caller().call(Bound.GET))
                    .withMessageContaining("cnf.jkt")
                    .withMessageNotContaining(payload)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
        }
        assertThat(api.asked()).isEmpty();
    }

    @Test
    void key_ofACertificate_signsAsItsKindAllows() throws Exception {
        for (String kind : new String[] {"RSA", "EC"}) {
            DpopKey own = DpopKey.of(source(kind));
            api.on("/api/dingen", asked -> Counterpart.json("{}"));
            try (GemeenteSdk sdk = Bound.sdk(api, api, Bound.scheme("opaque", own))) {
                sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
            }
            Proof proof = Proof.of(api.asked().get(api.asked().size() - 1).header("DPoP"));
            assertThat(proof.verifies()).isTrue();
            assertThat(proof.header()).containsEntry("alg", kind.equals("RSA") ? "PS256" : "ES256");
            assertThat(proof.key().isPrivate()).isFalse();
            assertThat(own).hasToString("DpopKey[TEST " + kind + "]");
        }
    }

    private static KeySource source(String kind) {
        ClientIdentity identity = kind.equals("RSA") ? TestKeys.rsa() : TestKeys.ec();
        return new KeySource() {
            @Override
            public ClientIdentity load() {
                return identity;
            }

            @Override
            public String describe() {
                return "TEST " + kind;
            }
        };
    }

    @Test
    void keyAndBinding_inText_tellNoKey() {
        assertThat(key).hasToString("DpopKey[generated]");
        assertThat(key.thumbprint()).hasSize(43);
    }

    private GemeenteSdk sdk(String token) {
        return Bound.sdk(api, api, Bound.scheme(token, key));
    }
}
