package nl.plusgemeente.sdk.auth.token;

import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.token.fixture.TestCertificate;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.identity.Oin;
import org.junit.jupiter.api.Test;

/**
 * What NL GOV OAuth 1.1.0 asks of whoever offers an API, requirement by requirement. R4, on introspection, is shown by
 * the tests of {@code auth.oauth}; that a token in an address never counts (R1), by those of the servlet filter.
 */
class ResourceServerTest {
    private static final TestKey KEY = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);
    private static final String OIN = "00000001002220647000";

    private final AccessTokenVerifier verifier = AccessTokenVerifier.builder(TestIssuer.trusted(KEY))
            .timekeeper(new VirtualTime())
            .build();

    @Test
    void r1_tokenInTheHeader_isAcceptedWhateverTheCaseOfItsScheme() {
        for (String scheme : List.of("Bearer", "bearer", "BEARER")) {
            assertThat(verifier.verify(PresentedToken.of(scheme + " " + token(KEY)))
                            .clientId())
                    .contains("gemeente-app");
        }
    }

    @Test
    void r2_onlyTrustedIssuers_ownAudienceAndSufficientScopes_areAccepted() {
        refused(token(KEY, claims("iss", "https://andere.example.nl")), AuthErrors.TOKEN_INVALID);
        refused(token(KEY, claims("aud", "https://andere.example.nl")), AuthErrors.TOKEN_INVALID);
        AccessToken good = verifier.verify(token(KEY));
        assertThat(good.requireScopes("zaken.lezen")).isSameAs(good);
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> good.requireScopes("zaken.lezen", "zaken.verwijderen"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.INSUFFICIENT_SCOPE));
    }

    @Test
    void r3_clientOfTheToken_isTheOneOfTheCertificate() {
        AccessTokenVerifier strict = AccessTokenVerifier.builder(TestIssuer.trusted(KEY))
                .timekeeper(new VirtualTime())
                .clientOins(client -> client.equals("gemeente-app") ? Optional.of(Oin.of(OIN)) : Optional.empty())
                .build();
        PresentedToken presented = PresentedToken.of("Bearer " + token(KEY));

        assertThat(strict.verify(presented.with(TestCertificate.of(OIN).certificate()))
                        .clientId())
                .contains("gemeente-app");
        refused(
                strict,
                presented.with(TestCertificate.of("00000001003214345000").certificate()));
        refused(strict, presented);
        refused(
                strict,
                PresentedToken.of("Bearer " + token(KEY, claims("azp", "andere-app")))
                        .with(TestCertificate.of(OIN).certificate()));
    }

    @Test
    void r3_tokenBoundToACertificate_isAcceptedWithThatOneOnly() {
        TestCertificate own = TestCertificate.of(OIN);
        PresentedToken bound =
                PresentedToken.of("Bearer " + token(KEY, claims("cnf", Map.of("x5t#S256", own.thumbprint()))));

        assertThat(verifier.verify(bound.with(own.certificate())).confirmation())
                .isPresent();
        refused(verifier, bound.with(TestCertificate.of(OIN).certificate()));
        refused(verifier, bound);
    }

    @Test
    void r5_claims_thatTheProfileRequires_mustBeThere() {
        for (String claim : List.of("iss", "azp", "exp", "jti")) {
            refused(token(KEY, claims(claim, null)), AuthErrors.TOKEN_INVALID);
        }
        for (String claim : List.of("sub", "iat", "nbf", "scope")) {
            assertThat(verifier.verify(token(KEY, claims(claim, null))).issuer())
                    .isEqualTo(TestIssuer.NAME);
        }
    }

    @Test
    void r6_refusals_sayWhatToAnswer() {
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> verifier.verify(token(KEY, claims("exp", 1_000L))))
                .satisfies(e -> assertThat(e.status()).isEqualTo(401))
                .satisfies(
                        e -> assertThat(e.wwwAuthenticate().orElseThrow()).contains("Bearer error=\"invalid_token\""));
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> verifier.verify(token(KEY)).requireScopes("meer"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(403))
                .satisfies(e -> assertThat(e.wwwAuthenticate().orElseThrow()).contains("insufficient_scope"));
    }

    private void refused(String token, ErrorCode code) {
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> verifier.verify(token))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void refused(AccessTokenVerifier by, PresentedToken presented) {
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> by.verify(presented))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_SENDER));
    }
}
