package nl.plusgemeente.sdk.auth.token;

import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenVerifierTest {
    private static final TestKey RSA = TestKey.rsa("TEST-rsa", JwsAlgorithm.PS256);
    private static final TestKey EC = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);

    private final VirtualTime time = new VirtualTime();
    private final AccessTokenVerifier verifier = verifier(TestIssuer.trusted(RSA, EC));

    private AccessTokenVerifier verifier(TrustedIssuer issuer) {
        return AccessTokenVerifier.builder(issuer).timekeeper(time).build();
    }

    @Test
    void verify_goodToken_tellsWhatItSays() {
        AccessToken token = verifier.verify(token(RSA, claims("act", Map.of("sub", "x", "n", 3L, "ok", true))));

        assertThat(token.issuer()).isEqualTo(TestIssuer.NAME);
        assertThat(token.subject()).contains("gebruiker-1");
        assertThat(token.clientId()).contains("gemeente-app");
        assertThat(token.audiences()).contains(TestIssuer.API);
        assertThat(token.scopes()).containsExactly("zaken.lezen", "zaken.schrijven");
        assertThat(token.id()).isPresent();
        assertThat(token.issuedAt()).contains(VirtualTime.START);
        assertThat(token.notBefore()).contains(VirtualTime.START);
        assertThat(token.expiresAt()).isEqualTo(VirtualTime.START.plusSeconds(300));
        assertThat(token.confirmation()).isEmpty();
        assertThat(token.text("act", "sub")).contains("x");
        assertThat(token.text("act", "n")).isEmpty();
        assertThat(token.number("act", "n")).hasValue(3);
        assertThat(token.number("act")).isEmpty();
        assertThat(token.flag("act", "ok")).contains(true);
        assertThat(token.flag("act", "sub")).isEmpty();
        assertThat(token.texts("act", "sub")).containsExactly("x");
        assertThat(token.texts("aud")).hasSize(2);
        assertThat(token.texts("act")).isEmpty();
        assertThat(token.text("nothing", "deeper")).isEmpty();
        assertThat(token)
                .hasToString(
                        "AccessToken[issuer " + TestIssuer.NAME + ", client gemeente-app, until 2026-11-24T08:05:00Z]");
    }

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void verify_everyAlgorithmOfTheProfile_isAccepted(JwsAlgorithm algorithm) {
        TestKey key = switch (algorithm) {
            case ES256, ES384, ES512 -> TestKey.ec("TEST", algorithm);
            case EDDSA -> TestKey.ed25519("TEST");
            default -> TestKey.rsa("TEST", algorithm);
        };

        assertThat(verifier(TestIssuer.trusted(key)).verify(token(key)).subject())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "AT+JWT", "JWT", "jwt"})
    void verify_typeOfAnAccessToken_isAccepted(String type) {
        assertThat(verifier.verify(EC.sign(Map.of("kid", "TEST-ec", "typ", type), claims())))
                .isNotNull();
    }

    @Test
    void verify_withoutType_isAcceptedUnlessTheIssuerMarksItsTokens() {
        String plain = EC.sign(Map.of("kid", "TEST-ec"), claims());
        TrustedIssuer typed = TrustedIssuer.builder(
                        TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.jwks(TestIssuer.jwks(EC)))
                .audience(TestIssuer.API)
                .typed()
                .build();

        assertThat(verifier.verify(plain)).isNotNull();
        assertThat(verifier(typed).verify(token(EC))).isNotNull();
        refused(verifier(typed), plain, AuthErrors.TOKEN_INVALID, "at+jwt");
    }

    @Test
    void verify_clocksApart_allowsTheLeewayAndSaysHowMuchMoreItWas() {
        String token = token(EC);
        time.advance(Duration.ofSeconds(359));
        assertThat(verifier.verify(token)).isNotNull();

        time.advance(Duration.ofSeconds(31));
        refused(verifier, token, AuthErrors.TOKEN_TIME, "expired 90 s ago");
        long now = time.clock().instant().getEpochSecond();
        for (String claim : List.of("nbf", "iat")) {
            Map<String, Object> near = claims("exp", now + 300);
            near.put(claim, now + 59);
            assertThat(verifier.verify(token(EC, near))).isNotNull();
            near.put(claim, now + 90);
            refused(verifier, token(EC, near), AuthErrors.TOKEN_TIME, "90 s");
        }
    }

    @Test
    void verify_againAfterItExpired_isRefusedThoughItWasSeenBefore() {
        String token = token(RSA);
        assertThat(verifier.verify(token)).isSameAs(verifier.verify(token));

        time.advance(Duration.ofMinutes(6));

        refused(verifier, token, AuthErrors.TOKEN_TIME, "expired");
    }

    @Test
    void verify_nothingRemembered_verifiesEachTime() {
        AccessTokenVerifier forgetful = AccessTokenVerifier.builder(TestIssuer.trusted(EC))
                .timekeeper(time)
                .rememberedTokens(0)
                .build();
        String token = token(EC);

        assertThat(forgetful.verify(token)).isEqualTo(forgetful.verify(token)).isNotSameAs(forgetful.verify(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "azp", "exp", "jti"})
    void verify_withoutClaimOfTheProfile_isRefused(String claim) {
        refused(verifier, token(EC, claims(claim, null)), AuthErrors.TOKEN_INVALID, claim);
    }

    @Test
    void verify_clientIdInPlaceOfAzp_isAcceptedAndContradictionRefused() {
        Map<String, Object> claims = claims("azp", null);
        claims.put("client_id", "andere-app");
        assertThat(verifier.verify(token(EC, claims)).clientId()).contains("andere-app");

        claims.put("azp", "gemeente-app");
        refused(verifier, token(EC, claims), AuthErrors.TOKEN_INVALID, "two clients");
    }

    @Test
    void verify_audience_mustBeOursWhenThereIsOne() {
        TrustedIssuer nameless = TrustedIssuer.builder(
                        TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.jwks(TestIssuer.jwks(EC)))
                .build();

        assertThat(verifier.verify(token(EC, claims("aud", TestIssuer.API))).audiences())
                .containsExactly(TestIssuer.API);
        assertThat(verifier(nameless).verify(token(EC, claims("aud", null))).audiences())
                .isEmpty();
        refused(verifier(nameless), token(EC), AuthErrors.TOKEN_INVALID, "aud");
        refused(verifier, token(EC, claims("aud", null)), AuthErrors.TOKEN_INVALID, "aud");
        refused(verifier, token(EC, claims("aud", "https://andere.example.nl")), AuthErrors.TOKEN_INVALID, "aud");
    }

    @Test
    void verify_algorithmThatIsNotAllowedToThisIssuer_isRefused() {
        TrustedIssuer narrow = TrustedIssuer.builder(
                        TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.jwks(TestIssuer.jwks(RSA, EC)))
                .audience(TestIssuer.API)
                .algorithms(JwsAlgorithm.PS256)
                .build();

        assertThat(verifier(narrow).verify(token(RSA))).isNotNull();
        refused(verifier(narrow), token(EC), AuthErrors.TOKEN_INVALID, "ES256");
    }

    @Test
    void verify_sameIdInAnotherToken_isRefusedWhenAskedFor() {
        AccessTokenVerifier strict = AccessTokenVerifier.builder(TestIssuer.trusted(EC))
                .timekeeper(time)
                .refuseReusedIds(100)
                .build();
        String first = token(EC);
        strict.verify(first);

        assertThat(strict.verify(first)).isNotNull();
        refused(strict, token(EC), AuthErrors.TOKEN_INVALID, "jti");
        assertThat(strict.verify(token(EC, claims("jti", "TEST-2")))).isNotNull();
    }

    @Test
    void requireScopes_lacking_isForbidden() {
        AccessToken token = verifier.verify(token(EC));
        assertThat(token.requireScopes("zaken.lezen", "zaken.schrijven")).isSameAs(token);

        TokenRejectedException e = catchThrowableOfType(
                TokenRejectedException.class, () -> token.requireScopes("zaken.lezen", "zaken.\"beheer"));

        assertThat(e.status()).isEqualTo(403);
        assertThat(e.code()).isEqualTo(AuthErrors.INSUFFICIENT_SCOPE);
        assertThat(e.wwwAuthenticate())
                .hasValueSatisfying(challenge ->
                        assertThat(challenge).contains("insufficient_scope", "scope=\"zaken.lezen zaken.beheer\""));
    }

    @Test
    void build_contradictions_areFaultsOfConfiguration() {
        IssuerKeys keys = IssuerKeys.jwks(TestIssuer.jwks(EC));
        TrustedIssuer.Builder fsc =
                TrustedIssuer.builder("x", AuthProfile.FSC, keys).algorithms(JwsAlgorithm.PS256);
        TrustedIssuer.Builder zgw = TrustedIssuer.builder("x", AuthProfile.ZGW, keys);
        TrustedIssuer.Builder unknown = TrustedIssuer.builder("00000001", AuthProfile.FSC, IssuerKeys.discovered());
        TrustedIssuer asked = TrustedIssuer.builder(TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.discovered())
                .build();

        fault(fsc::build);
        fault(zgw::build);
        fault(unknown::build);
        fault(() -> IssuerKeys.jwks("{}"));
        fault(() -> IssuerKeys.jwks("{\"keys\":[]}"));
        fault(() -> IssuerKeys.at(java.net.URI.create("/jwks")));
        fault(() -> TrustedIssuer.builder(" ", AuthProfile.NLGOV, keys).build());
        fault(() -> verifier(asked));
        fault(() -> AccessTokenVerifier.builder(TestIssuer.trusted(EC), TestIssuer.trusted(RSA))
                .build());
        AccessTokenVerifierBuilder builder = AccessTokenVerifier.builder(TestIssuer.trusted(EC));
        fault(() -> builder.leeway(Duration.ofSeconds(301)));
        fault(() -> builder.leeway(Duration.ofSeconds(-1)));
        fault(() -> builder.longestToken(10));
        fault(() -> builder.largestKeySet(10));
        fault(() -> builder.rememberedTokens(-1));
        fault(() -> builder.refuseReusedIds(1));
        fault(() -> builder.dpopNonces(Duration.ZERO));
        fault(() -> builder.outageTolerance(Duration.ofSeconds(-1)));
    }

    private static void fault(Runnable building) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(building::run)
                .withMessageStartingWith("SDK-5001");
    }

    private static void refused(AccessTokenVerifier verifier, String token, ErrorCode code, String why) {
        TokenRejectedException e = catchThrowableOfType(TokenRejectedException.class, () -> verifier.verify(token));
        assertThat(e).hasMessageContaining(why).hasMessageNotContaining(token.substring(0, 20));
        assertThat(e.code()).isEqualTo(code);
        assertThat(e.status()).isEqualTo(401);
        assertThat(e.retryable()).isFalse();
        assertThat(e.wwwAuthenticate())
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer error=\"invalid_token\""));
    }
}
