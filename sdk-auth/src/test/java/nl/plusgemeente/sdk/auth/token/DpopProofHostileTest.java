package nl.plusgemeente.sdk.auth.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A proof that is not for this request, this token and this moment, or not by the key of the token, proves nothing. */
class DpopProofHostileTest {
    private static final TestKey ISSUER = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);
    private static final TestKey KEY = TestKey.ec("TEST-proof", JwsAlgorithm.ES256);
    private static final URI TARGET = URI.create("https://api.example.nl/zaken");

    private final VirtualTime time = new VirtualTime();
    private final AccessTokenVerifier verifier = AccessTokenVerifier.builder(TestIssuer.trusted(ISSUER))
            .timekeeper(time)
            .build();
    private final String token = token(ISSUER, claims("cnf", Map.of("jkt", thumbprint())));

    static Stream<Arguments> claimsThatAreWrong() {
        return Stream.of(
                wrong("htm of another method", claims -> claims.put("htm", "POST")),
                wrong("htm in lower case", claims -> claims.put("htm", "get")),
                wrong("no htm", claims -> claims.remove("htm")),
                wrong("htu of another path", claims -> claims.put("htu", "https://api.example.nl/anders")),
                wrong("htu of another host", claims -> claims.put("htu", "https://evil.example.nl/zaken")),
                wrong("htu that is none", claims -> claims.put("htu", "::")),
                wrong("no htu", claims -> claims.remove("htu")),
                wrong("no jti", claims -> claims.remove("jti")),
                wrong("a jti that is a number", claims -> claims.put("jti", 1L)),
                wrong("no iat", claims -> claims.remove("iat")),
                wrong("iat as a text", claims -> claims.put("iat", "now")),
                wrong("too old", claims -> claims.put("iat", VirtualTime.START.getEpochSecond() - 600)),
                wrong("from the future", claims -> claims.put("iat", VirtualTime.START.getEpochSecond() + 600)),
                wrong("no ath", claims -> claims.remove("ath")),
                wrong("ath of another token", claims -> claims.put("ath", "A".repeat(43))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatAreWrong")
    void proof_withWrongClaims_isRefused(String name, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = proofClaims();
        change.accept(claims);

        refused(List.of(KEY.sign(header(), claims)), "GET", Optional.of(TARGET));
    }

    static Stream<Arguments> headersThatAreWrong() {
        return Stream.of(
                wrong("another type", header -> header.put("typ", "JWT")),
                wrong("no type", header -> header.remove("typ")),
                wrong("no key", header -> header.remove("jwk")),
                wrong("a key that is a text", header -> header.put("jwk", "x")),
                wrong("an empty key", header -> header.put("jwk", Map.of())),
                wrong("a secret key", header -> header.put("jwk", Map.of("kty", "oct", "k", "AAAA"))),
                wrong("a private key", header -> {
                    Map<String, Object> own = new LinkedHashMap<>(KEY.bare().toJSONObject());
                    own.put("d", "AAAA");
                    header.put("jwk", own);
                }),
                wrong(
                        "another key",
                        header -> header.put(
                                "jwk",
                                TestKey.ec("TEST", JwsAlgorithm.ES256).bare().toJSONObject())),
                wrong("another algorithm", header -> header.put("alg", "HS256")),
                wrong("crit", header -> header.put("crit", List.of("x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headersThatAreWrong")
    void proof_withAWrongHeader_isRefused(String name, Consumer<Map<String, Object>> change) {
        Map<String, Object> header = header();
        change.accept(header);

        refused(List.of(KEY.sign(header, proofClaims())), "GET", Optional.of(TARGET));
    }

    @Test
    void proofs_noneOrTwo_orNoTargetToCompare_areRefused() {
        String proof = KEY.sign(header(), proofClaims());

        refused(List.of(), "GET", Optional.of(TARGET));
        refused(List.of(proof, proof), "GET", Optional.of(TARGET));
        refused(List.of(proof), "GET", Optional.empty());
        refused(List.of("no proof"), "GET", Optional.of(TARGET));
    }

    @Test
    void proof_forTheRequest_isAcceptedOnce_whateverItsQueryAndStandardPort() {
        URI asked = URI.create("https://API.example.nl:443/zaken?pagina=2");
        PresentedToken presented = new PresentedToken(
                List.of("DPoP " + token),
                Optional.empty(),
                List.of(KEY.sign(header(), proofClaims())),
                "GET",
                Optional.of(asked));

        assertThat(verifier.verify(presented).confirmation()).isPresent();
        assertThatExceptionOfType(TokenRejectedException.class).isThrownBy(() -> verifier.verify(presented));
        time.advance(Duration.ofMinutes(4));
        assertThatExceptionOfType(TokenRejectedException.class).isThrownBy(() -> verifier.verify(presented));
    }

    @Test
    void settings_outOfBounds_areFaultsOfConfiguration() {
        AccessTokenVerifierBuilder builder = AccessTokenVerifier.builder(TestIssuer.trusted(ISSUER));
        for (Runnable wrong : List.<Runnable>of(
                () -> builder.leeway(Duration.ofSeconds(-1)),
                () -> builder.leeway(Duration.ofMinutes(6)),
                () -> builder.longestToken(255),
                () -> builder.longestToken((1 << 20) + 1),
                () -> builder.rememberedTokens(-1),
                () -> builder.rememberedTokens(1),
                () -> builder.refuseReusedIds(1),
                () -> builder.dpopNonces(Duration.ofMillis(1)),
                () -> builder.largestKeySet(1_023),
                () -> builder.largestKeySet((1 << 24) + 1),
                () -> builder.outageTolerance(Duration.ofSeconds(-1)))) {
            assertThatExceptionOfType(ConfigurationException.class).isThrownBy(wrong::run);
        }
    }

    private void refused(List<String> proofs, String method, Optional<URI> target) {
        PresentedToken presented =
                new PresentedToken(List.of("DPoP " + token), Optional.empty(), proofs, method, target);
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> verifier.verify(presented))
                .satisfies(e -> assertThat(e.code())
                        .isIn(AuthErrors.TOKEN_SENDER, AuthErrors.TOKEN_INVALID, AuthErrors.TOKEN_TIME))
                .satisfies(e -> assertThat(e.status()).isEqualTo(401));
    }

    private static Arguments wrong(String name, Consumer<Map<String, Object>> change) {
        return Arguments.of(name, change);
    }

    private static Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "dpop+jwt");
        header.put("jwk", KEY.bare().toJSONObject());
        return header;
    }

    private Map<String, Object> proofClaims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", "TEST-1");
        claims.put("htm", "GET");
        claims.put("htu", TARGET.toString());
        claims.put("iat", VirtualTime.START.getEpochSecond());
        claims.put("ath", hash());
        return claims;
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String thumbprint() {
        try {
            return KEY.bare().computeThumbprint().toString();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
