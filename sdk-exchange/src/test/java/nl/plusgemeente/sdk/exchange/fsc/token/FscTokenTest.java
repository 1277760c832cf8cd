package nl.plusgemeente.sdk.exchange.fsc.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FscTokenTest {
    private final TestInway world = new TestInway();

    @Test
    void parse_tellsWhatStandsThere() {
        String compact = world.token()
                .with("act", Map.of("sub", "1234567892"))
                .with("pdi", "1234567893")
                .with("prp", Map.of("b", 1L, "a", "x"))
                .with("add", Map.of())
                .with("unknown", "x")
                .sign();

        FscToken token = FscToken.parse(compact);

        assertThat(token.value()).isEqualTo(compact);
        assertThat(token.signer()).isEqualTo(CertificateThumbprint.of(TestInway.MANAGER.certificate()));
        TokenClaims claims = token.claims();
        assertThat(claims.grantHash()).isEqualTo(TestTokens.GRANT);
        assertThat(claims.groupId()).isEqualTo(TestTokens.GROUP);
        assertThat(claims.subject()).isEqualTo(TestInway.NIJMEGEN);
        assertThat(claims.issuer()).isEqualTo(TestInway.UTRECHT);
        assertThat(claims.service()).isEqualTo(TestTokens.SERVICE);
        assertThat(claims.audience()).isEqualTo(URI.create("https://inway.example.test:443"));
        assertThat(claims.notBefore()).isEqualTo(FixedTime.START);
        assertThat(claims.expires()).isEqualTo(FixedTime.START.plusSeconds(3600));
        assertThat(claims.certificate()).isEqualTo(CertificateThumbprint.of(TestInway.OUTWAY.certificate()));
        assertThat(claims.delegator().orElseThrow()).hasToString("1234567892");
        assertThat(claims.publicationDelegator().orElseThrow()).hasToString("1234567893");
        assertThat(claims.properties()).contains(new JsonText("{\"a\":\"x\",\"b\":1}"));
        assertThat(claims.additional()).contains(new JsonText("{}"));
        assertThat(token.toString())
                .isEqualTo("FscToken[00000099000000268000 calls zaken of 00000099000000344000 until "
                        + "2026-11-26T09:00:00Z]");
    }

    @Test
    void parse_whatIsNothing_isAbsent() {
        String claims = world.token().claims();
        String nothing = "{\"act\":null,\"cdi\":null,\"pdi\":null,\"prp\":null,\"add\":null," + claims.substring(1);

        TokenClaims read = FscToken.parse(world.token().signClaims(nothing)).claims();

        assertThat(read.delegator()).isEmpty();
        assertThat(read.publicationDelegator()).isEmpty();
        assertThat(read.properties()).isEmpty();
        assertThat(read.additional()).isEmpty();
    }

    @Test
    void isSignedBy_onlyItsOwnKey() {
        FscToken token = FscToken.parse(world.token().sign());

        assertThat(token.isSignedBy(key(TestInway.MANAGER))).isTrue();
        assertThat(token.isSignedBy(key(TestInway.OUTWAY))).isFalse();
    }

    @Test
    void parse_noToken_saysWhy_withoutIt() {
        assertThatThrownBy(() -> FscToken.parse("secret.token")).isInstanceOfSatisfying(FscTokenException.class, e -> {
            assertThat(e.code().id()).isEqualTo("SDK-6072");
            assertThat(e.why()).isEqualTo("it is no compact JWS of header, payload and signature");
            assertThat(e).hasMessageContaining("4.4.1: it is no").hasMessageNotContaining("secret");
        });
        assertThat(new FscTokenException("There is none.", CallFacts.NONE, true, null))
                .satisfies(e -> assertThat(e.why()).isEqualTo("There is none."))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    /** The examples of the standard have other digits, another alphabet and padding. */
    @ParameterizedTest
    @CsvSource({
        "$1$3$MFAFJHsKI6HijmP-bSoJ5TIpjF-etkdmwLU0cFOtzoVx6BtT4Ip0ZMgSd37QorsU11e4SKBlqpwfvK8etiXVMg, true",
        "$1$4$MFAFJHsKI6HijmP+bSoJ5TIpjF+etkdmwLU0cFOtzoVx6BtT4Ip0ZMgSd37QorsU11e4SKBlqpwfvK8etiXVMg==, true",
        "MFAFJHsKI6HijmP-bSoJ5TIpjF-etkdmwLU0cFOtzoVx6BtT4Ip0ZMgSd37QorsU11e4SKBlqpwfvK8etiXVMg, true",
        "$1$3$MFAFJHsKI6HijmP-bSoJ5TIpjF-etkdmwLU0cFOtzoVx6BtT4Ip0ZMgSd37QorsU11e4SKBlqpwfvK8etiXVMw, false",
        "$1$3$AFAFJHsKI6HijmP-bSoJ5TIpjF-etkdmwLU0cFOtzoVx6BtT4Ip0ZMgSd37QorsU11e4SKBlqpwfvK8etiXVMg, false",
        "$1$3$, false",
        "$1$3$%, false"
    })
    void isFor_comparesDigests(String hash, boolean same) {
        TokenClaims claims =
                FscToken.parse(world.token().with("gth", hash).sign()).claims();

        assertThat(claims.isFor(GrantHash.of(TestTokens.GRANT))).isEqualTo(same);
    }

    @Test
    void times_atTheEdges_areRead() {
        TokenClaims claims = FscToken.parse(world.token()
                        .with("nbf", 0L)
                        .with("exp", 253_402_300_799L)
                        .sign())
                .claims();

        assertThat(claims.notBefore()).isEqualTo(Instant.EPOCH);
        assertThat(claims.expires()).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
    }

    private static VerificationKey key(nl.plusgemeente.sdk.core.identity.ClientIdentity identity) {
        return new VerificationKey(identity.certificate().getPublicKey(), Optional.empty());
    }
}
