package nl.plusgemeente.sdk.counterparts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.AssertionAudience;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationServer;
import nl.plusgemeente.sdk.auth.oauth.ClientAuthentication;
import nl.plusgemeente.sdk.auth.oauth.ClientCredentials;
import nl.plusgemeente.sdk.auth.oauth.DpopKey;
import nl.plusgemeente.sdk.auth.oauth.Endpoint;
import nl.plusgemeente.sdk.auth.oauth.OAuthClient;
import nl.plusgemeente.sdk.auth.oauth.PrivateKeyJwt;
import nl.plusgemeente.sdk.auth.oauth.SigningKeys;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that a client gets for itself: what a real server gives, and what it refuses. */
abstract class TokensContract {

    abstract Setting setting();

    @ParameterizedTest
    @EnumSource(AssertionAudience.class)
    void privateKeyJwt_withPs256_getsAToken(AssertionAudience audience) {
        AuthorizationServer known = setting()
                .known(setting().server().issuer(), AuthProfile.NLGOV)
                .assertionAudience(audience)
                .build();

        tokenFor("ps256", token(known, setting().ps256()));
    }

    @ParameterizedTest
    @EnumSource(AssertionAudience.class)
    void privateKeyJwt_withEs256_getsAToken(AssertionAudience audience) {
        AuthorizationServer known = setting()
                .known(setting().server().issuer(), AuthProfile.NLGOV)
                .assertionAudience(audience)
                .build();

        tokenFor("es256", token(known, setting().es256()));
    }

    @Test
    void assertion_byAnotherKey_isRefused() {
        ClientIdentity stranger = setting().authority().ec("TEST es256");
        PrivateKeyJwt pretending = PrivateKeyJwt.builder("es256", SigningKeys.of(() -> stranger))
                .algorithms(JwsAlgorithm.ES256)
                .keyId(keyId(setting().clients().es256()))
                .build();

        refused(setting().known(), pretending);
        refused(setting().known(), Setting.signing("es256", stranger, JwsAlgorithm.ES256));
    }

    @Test
    void assertion_ofAnUnknownClient_isRefused() {
        refused(
                setting().known(),
                Setting.signing("onbekend", setting().clients().es256(), JwsAlgorithm.ES256));
    }

    @Test
    void assertion_forAnotherServer_isRefused() {
        AuthorizationServer other = setting()
                .known(URI.create("https://127.0.0.1:1/elders"), AuthProfile.NLGOV)
                .endpoint(Endpoint.TOKEN, setting().server().token())
                .assertionAudience(AssertionAudience.ISSUER)
                .build();

        refused(other, setting().es256());
    }

    @Test
    void assertion_ofTenMinutesAgo_isRefused() {
        try (GemeenteSdk sdk = setting()
                .builder()
                .time(shifted(Duration.ofMinutes(-10)))
                .tenant(Setting.tenant(
                        Optional.empty(),
                        Setting.credentials(setting().known(), setting().es256())))
                .build()) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> setting().call(sdk))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CLIENT_REFUSED));
        }
    }

    /** The SDK's own statement is caught on its way, and sent twice. */
    @Test
    void assertion_usedTwice_isRefused() throws IOException {
        AuthorizationServer caught = setting()
                .known(setting().server().issuer(), AuthProfile.NLGOV)
                .endpoint(Endpoint.TOKEN, setting().api().uri().resolve("/token"))
                .assertionAudience(AssertionAudience.ISSUER)
                .build();
        try (GemeenteSdk sdk = sdk(Optional.empty(), caught, setting().es256())) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> setting().call(sdk));
        }
        String form = setting().api().last().body();
        Browser attacker = new Browser(setting().authority());

        HttpResponse<String> first = attacker.post(setting().server().token(), form);
        HttpResponse<String> again = attacker.post(setting().server().token(), form);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.statusCode()).as(again.body()).isBetween(400, 401);
        assertThat(again.body()).contains("invalid_client");
    }

    @Test
    void dpop_tokenOfAClient_isBoundToItsKey() {
        DpopKey key = DpopKey.generate();
        ClientCredentials credentials = ClientCredentials.builder(new OAuthClient(
                        setting().known(),
                        Setting.signing("dpop", setting().clients().es256(), JwsAlgorithm.ES256)))
                .scope(Setting.SCOPE)
                .dpop(key)
                .build();
        try (GemeenteSdk sdk = setting()
                .builder()
                .tenant(Setting.tenant(Optional.empty(), credentials))
                .build()) {
            Api.Asked asked = setting().call(sdk);

            assertThat(asked.authorization()).startsWith("DPoP ");
            JWTClaimsSet claims = verified("dpop", asked.token());
            assertThat(Claims.confirmation(claims, "jkt")).isEqualTo(key.thumbprint());
            JWTClaimsSet proof = Claims.proof(asked.proof(), key.thumbprint());
            assertThat(proof.getClaim("ath")).isEqualTo(Claims.hash(asked.token()));
        }
    }

    @Test
    void dpop_clientThatMustProve_getsNothingWithout() {
        AuthorizationServer known = setting().known();
        try (GemeenteSdk sdk = sdk(
                Optional.empty(),
                known,
                Setting.signing("dpop", setting().clients().es256(), JwsAlgorithm.ES256))) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> setting().call(sdk));
        }
    }

    @Test
    void tlsClientAuth_getsATokenBoundToTheCertificate() {
        ClientIdentity tls = setting().clients().tls();
        try (GemeenteSdk sdk = sdk(Optional.of(tls), setting().known(), ClientAuthentication.tlsCertificate("tls"))) {
            Api.Asked asked = setting().call(sdk);

            JWTClaimsSet claims = tokenFor("tls", asked);
            assertThat(Claims.confirmation(claims, "x5t#S256"))
                    .isEqualTo(Claims.thumbprint(tls.certificate()))
                    .isEqualTo(Claims.thumbprint(asked.certificate().orElseThrow()));
        }
    }

    @Test
    void tlsClientAuth_withTheCertificateOfAnother_isRefused() {
        ClientIdentity other = setting().authority().ec("TEST other");

        assertThat(refusal(other)).isEqualTo(AuthErrors.CLIENT_REFUSED);
    }

    @Test
    void tlsClientAuth_withTheRightNameByAnotherRoot_isRefused() {
        ClientIdentity forged = new TestAuthority("TEST other root").ec("TEST tls");

        // some servers say no in TLS already, where there are no words for it
        assertThat(refusal(forged)).isIn(AuthErrors.CLIENT_REFUSED, AuthErrors.SERVER_UNAVAILABLE);
    }

    private ErrorCode refusal(ClientIdentity certificate) {
        try (GemeenteSdk sdk =
                sdk(Optional.of(certificate), setting().known(), ClientAuthentication.tlsCertificate("tls"))) {
            return catchThrowableOfType(TokenException.class, () -> setting().call(sdk))
                    .code();
        }
    }

    private void refused(AuthorizationServer known, ClientAuthentication client) {
        try (GemeenteSdk sdk = sdk(Optional.empty(), known, client)) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> setting().call(sdk))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CLIENT_REFUSED));
        }
    }

    private Api.Asked token(AuthorizationServer known, ClientAuthentication client) {
        try (GemeenteSdk sdk = sdk(Optional.empty(), known, client)) {
            return setting().call(sdk);
        }
    }

    private GemeenteSdk sdk(
            Optional<ClientIdentity> certificate, AuthorizationServer known, ClientAuthentication client) {
        return setting()
                .builder()
                .tenant(Setting.tenant(certificate, Setting.credentials(known, client)))
                .build();
    }

    private JWTClaimsSet tokenFor(String client, Api.Asked asked) {
        assertThat(asked.authorization()).startsWith("Bearer ");
        return verified(client, asked.token());
    }

    private JWTClaimsSet verified(String client, String token) {
        Browser browser = new Browser(setting().authority());
        JWTClaimsSet claims = Claims.verified(
                token, Claims.published(browser, setting().server().issuer()));
        assertThat(claims.getIssuer()).isEqualTo(setting().server().issuer().toString());
        assertThat(claims.getClaim("azp")).isEqualTo(client);
        assertThat(String.valueOf(claims.getClaim("scope"))).contains(Setting.SCOPE);
        return claims;
    }

    private static String keyId(ClientIdentity identity) {
        try {
            return com.nimbusds
                    .jose
                    .jwk
                    .JWK
                    .parse(identity.certificate())
                    .computeThumbprint()
                    .toString();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static Timekeeper shifted(Duration offset) {
        return new Timekeeper() {
            @Override
            public Clock clock() {
                return Clock.offset(Clock.systemUTC(), offset);
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration duration) {
                // nothing here is worth waiting for
            }
        };
    }
}
