package nl.plusgemeente.sdk.auth.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.IssuerKeys;
import nl.plusgemeente.sdk.auth.token.TrustedIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.LiveKeys;
import org.junit.jupiter.api.Test;

/** What is published is what others need to verify, before and after a renewal, and nothing that is private. */
class JwksExporterTest {
    private final ClientIdentity rsa = TestKeys.rsa();
    private final ClientIdentity ec = TestKeys.ec();

    @Test
    void export_ofKeys_hasNameAlgorithmUseAndChain() throws Exception {
        JWKSet set = JWKSet.parse(JwksExporter.standard().export(List.of(rsa, ec)));

        assertThat(set.getKeys()).hasSize(2);
        assertThat(set.getKeys().get(0)).satisfies(key -> shows(key, rsa, "PS256"));
        assertThat(set.getKeys().get(1)).satisfies(key -> shows(key, ec, "ES256"));
    }

    @Test
    void c08_nameInTheSet_isTheOneInTokens_soThatTheyVerify() {
        String document = JwksExporter.standard().export(List.of(ec));
        AccessTokenVerifier verifier = AccessTokenVerifier.builder(
                        TrustedIssuer.builder(TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.jwks(document))
                                .audience(TestIssuer.API)
                                .build())
                .timekeeper(new VirtualTime())
                .build();
        String token = JwsSigner.of(ec, JwsAlgorithm.ES256)
                .sign(Map.of("kid", KeyIds.of(ec.certificate().getPublicKey())), TestIssuer.claims());

        assertThat(verifier.verify(token).subject()).isPresent();
    }

    @Test
    void export_duringARollover_hasBothTheOneInUseFirst() throws Exception {
        var time = VirtualTime.ahead(Duration.ZERO);
        AtomicReference<ClientIdentity> held = new AtomicReference<>(rsa);
        LiveKeys keys = LiveKeys.builder("utrecht", new Changing(held), time.clock())
                .recheck(Duration.ofSeconds(30))
                .overlap(Duration.ofHours(2))
                .build();
        assertThat(names(keys)).containsExactly(KeyIds.of(rsa.certificate().getPublicKey()));

        held.set(ec);
        time.advance(Duration.ofSeconds(31));
        keys.current();
        assertThat(names(keys))
                .containsExactly(
                        KeyIds.of(ec.certificate().getPublicKey()),
                        KeyIds.of(rsa.certificate().getPublicKey()));

        time.advance(Duration.ofHours(3));
        keys.current();
        assertThat(names(keys)).containsExactly(KeyIds.of(ec.certificate().getPublicKey()));
    }

    @Test
    void export_ofOneKeyTwice_namesItOnce() {
        String document = JwksExporter.standard().export(List.of(rsa, rsa));

        assertThat(document.split("\"kid\"", -1)).hasSize(2);
    }

    @Test
    void export_forAnotherAlgorithm_saysSo_andRefusesKeysThatDoNotFit() {
        assertThat(JwksExporter.of(JwsAlgorithm.RS256).export(List.of(rsa))).contains("\"alg\":\"RS256\"");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> JwksExporter.of(JwsAlgorithm.RS256).export(List.of(ec)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE))
                .withMessageContaining("RS256");
    }

    private static List<String> names(LiveKeys keys) throws Exception {
        return JWKSet.parse(JwksExporter.standard().export(keys)).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private static void shows(JWK key, ClientIdentity identity, String algorithm) {
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.getKeyID()).isEqualTo(KeyIds.of(identity.certificate().getPublicKey()));
        assertThat(key.getAlgorithm().getName()).isEqualTo(algorithm);
        assertThat(key.getKeyUse().identifier()).isEqualTo("sig");
        assertThat(key.getParsedX509CertChain()).isEqualTo(identity.chain());
    }

    private record Changing(AtomicReference<ClientIdentity> held) implements KeySource {
        @Override
        public ClientIdentity load() {
            return held.get();
        }

        @Override
        public String describe() {
            return "TEST";
        }

        @Override
        public String state() {
            return held.get().thumbprint();
        }
    }
}
