package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.auth.key.JwksExporter;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractSigningTest {
    private static final Instant BEGIN = FixedTime.START.minus(Duration.ofDays(1));
    private static final Instant END = FixedTime.START.plus(Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({"RS256, ''", "RS384, ''", "RS512, ''", "ES256, secp256r1", "ES384, secp384r1", "ES512, secp521r1"})
    void sign_withEachAlgorithm_isVerified(JwsAlgorithm algorithm, String curve) {
        KeyPair key = curve.isEmpty() ? TestAuthority.rsa(2048) : Agreed.curve(curve);
        ClientIdentity identity = Agreed.organisation(key, BEGIN, END);
        ContractSigner signer = ContractSigner.of(identity, algorithm, new FixedTime());

        String jws = signer.sign(Agreed.contract(), SignatureType.ACCEPT);

        ContractSignature signature = Agreed.verifier()
                .verify(
                        Agreed.contract(),
                        SignatureType.ACCEPT,
                        Agreed.CONSUMER,
                        jws,
                        PeerCertificates.of(List.of(identity.chain())));
        assertThat(signature.peer()).isEqualTo(Agreed.CONSUMER).isEqualTo(signer.peer());
        assertThat(signature.signedAt()).isEqualTo(FixedTime.START);
        assertThat(signature.type()).isEqualTo(SignatureType.ACCEPT);
        assertThat(signature.contract()).isEqualTo(Agreed.contract().hash());
        assertThat(signature.certificate().certificate()).isEqualTo(identity.certificate());
        assertThat(signer).hasToString("ContractSigner[" + Agreed.CONSUMER + ", " + algorithm + "]");
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void sign_ofEachKind_hasHeaderAndPayloadOfTheStandard(SignatureType type) throws Exception {
        JWSObject jws = JWSObject.parse(Agreed.sign(Agreed.UTRECHT, Agreed.contract(), type));

        assertThat(jws.getHeader().toJSONObject()).containsOnlyKeys("alg", "x5t#S256");
        assertThat(jws.getHeader().getX509CertSHA256Thumbprint().toString())
                .isEqualTo(X5c.thumbprint(Agreed.UTRECHT.certificate()));
        assertThat(jws.getPayload().toJSONObject())
                .isEqualTo(Map.of(
                        "contract_content_hash", Agreed.contract().hash().value(),
                        "type", type.text(),
                        "signed_at", FixedTime.START.getEpochSecond()));
        assertThat(jws.verify(new RSASSAVerifier(
                        (RSAPublicKey) Agreed.UTRECHT.certificate().getPublicKey())))
                .isTrue();
    }

    @Test
    void of_byTheKey_takesAnAlgorithmOfTheStandard() {
        assertThat(ContractSigner.of(Agreed.UTRECHT).toString()).contains("RS256");
        assertThat(ContractSigner.of(Agreed.organisation(Agreed.curve("secp384r1"), BEGIN, END))
                        .toString())
                .contains("ES384");
        KeyPair edwards = edwards();
        ClientIdentity identity = Agreed.organisation(edwards, BEGIN, END);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> ContractSigner.of(identity));
    }

    @ParameterizedTest
    @EnumSource(names = {"PS256", "PS384", "PS512", "EDDSA"})
    void of_withAnAlgorithmThatFscDoesNotHave_isRefused(JwsAlgorithm algorithm) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ContractSigner.of(Agreed.UTRECHT, algorithm, new FixedTime()))
                .withMessageContaining("RS256");
    }

    @Test
    void sign_withAnExpiredCertificate_isRefused() {
        FixedTime later = new FixedTime(FixedTime.START.plus(Duration.ofDays(400)));
        ContractSigner signer = ContractSigner.of(Agreed.UTRECHT, JwsAlgorithm.RS256, later);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> signer.sign(Agreed.contract(), SignatureType.ACCEPT));
    }

    @Test
    void sign_ofAContractOfOthers_isRefused() {
        ContractDocument others = Agreed.contract(ServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED));

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.sign(Agreed.UTRECHT, others, SignatureType.ACCEPT))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.NOT_A_PARTY));
    }

    @Test
    void verify_ofAWholeContract_givesEverySignature() {
        ContractDocument document = Agreed.contract();
        Contract contract = new Contract(
                document,
                new ContractSignatures(
                        Map.of(
                                Agreed.CONSUMER, Agreed.sign(Agreed.UTRECHT, document, SignatureType.ACCEPT),
                                Agreed.PROVIDER, Agreed.sign(Agreed.NIJMEGEN, document, SignatureType.ACCEPT)),
                        Map.of(),
                        Map.of(Agreed.PROVIDER, Agreed.sign(Agreed.NIJMEGEN, document, SignatureType.REVOKE))));

        List<ContractSignature> signatures = ContractVerifier.of(Agreed.ROOT.policy(new FixedTime()), new FixedTime())
                .verify(contract, peer -> peer.equals(Agreed.CONSUMER) ? Agreed.UTRECHT_KEYS : Agreed.NIJMEGEN_KEYS);

        assertThat(signatures)
                .extracting(ContractSignature::type)
                .containsExactly(SignatureType.ACCEPT, SignatureType.ACCEPT, SignatureType.REVOKE);
        assertThat(ContractStatus.of(document, signatures, FixedTime.START).state())
                .isEqualTo(ContractState.REVOKED);
    }

    @Test
    void parse_ofAKeySet_findsChainsByThumbprint() {
        String jwks = JwksExporter.of(JwsAlgorithm.RS256).export(List.of(Agreed.UTRECHT, Agreed.NIJMEGEN));

        PeerCertificates certificates = PeerCertificates.parse(jwks.getBytes(UTF_8));

        assertThat(certificates.byThumbprint()).hasSize(2);
        assertThat(certificates.chain(X5c.thumbprint(Agreed.UTRECHT.certificate())))
                .contains(Agreed.UTRECHT.chain());
        assertThat(certificates).hasToString("PeerCertificates[2]");
    }

    @Test
    void parse_ofAKeySet_passesOverWhatItCannotUse() {
        String good = JwksExporter.of(JwsAlgorithm.RS256).export(List.of(Agreed.UTRECHT));
        String jwks = good.replace(
                "{\"keys\":[",
                "{\"keys\":[1,{\"kty\":\"RSA\"},{\"x5c\":[]},{\"x5c\":null},{\"x5c\":[1]},{\"x5c\":[\"!\"]},{\"x5c\":"
                        + "[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]},");

        assertThat(PeerCertificates.parse(jwks.getBytes(UTF_8)).byThumbprint()).hasSize(1);
    }

    private static KeyPair edwards() {
        try {
            return java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
