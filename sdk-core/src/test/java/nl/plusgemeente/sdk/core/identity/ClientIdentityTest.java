package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientIdentityTest {
    private static final KeyPair KEYS = TestPki.ec();
    private static final KeyPair RSA = TestPki.keyPair("RSA", 2048);
    private static final X509Certificate CERTIFICATE = TestPki.certificate(KEYS);

    @ParameterizedTest
    @CsvSource({"RSA,2048", "RSASSA-PSS,2048", "EC,256", "EC,384", "EC,521", "Ed25519,255", "Ed448,448"})
    void of_keyOfItsCertificate_isAccepted(String algorithm, int size) {
        KeyPair keys = TestPki.keyPair(algorithm, size);
        X509Certificate certificate = TestPki.certificate(keys);
        ClientIdentity identity = ClientIdentity.of(keys.getPrivate(), List.of(certificate));
        assertThat(identity.privateKey()).isSameAs(keys.getPrivate());
        assertThat(identity.certificate()).isEqualTo(certificate);
        assertThat(identity.provider()).isEmpty();
    }

    @Test
    void of_emptyChain_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClientIdentity.of(KEYS.getPrivate(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "RSA,2048", "Ed25519,255", "X25519,255"})
    void of_keyOfAnotherCertificate_isRefused(String algorithm, int size) {
        PrivateKey other = TestPki.keyPair(algorithm, size).getPrivate();
        for (KeyPair keys : List.of(KEYS, RSA)) {
            X509Certificate certificate = TestPki.certificate(keys);
            assertRefused(() -> ClientIdentity.of(other, List.of(certificate)), "does not belong");
        }
    }

    @Test
    void of_keyThatCannotSign_isRefused() {
        KeyPair agreement = TestPki.keyPair("X25519", 255);
        List<X509Certificate> chain = List.of(TestPki.certificate(agreement));
        assertRefused(() -> ClientIdentity.of(agreement.getPrivate(), chain), "does not belong");
    }

    @Test
    void of_chainNotLeafFirst_isRefused() {
        X509Certificate issuer = TestPki.certificate(TestPki.CA, "CN=TEST CA");
        assertRefused(
                () -> ClientIdentity.of(KEYS.getPrivate(), List.of(issuer, CERTIFICATE)), "that certificate first");
    }

    @Test
    void of_opaqueKeyWithItsProvider_isProvenByASignature() {
        Provider hsm = OpaqueKey.provider();
        for (KeyPair keys : List.of(KEYS, RSA)) {
            X509Certificate certificate = TestPki.certificate(keys);
            ClientIdentity identity = ClientIdentity.of(new OpaqueKey(keys.getPrivate()), List.of(certificate), hsm);
            assertThat(identity.provider()).contains(hsm);
        }
        PrivateKey other = new OpaqueKey(TestPki.ec().getPrivate());
        assertRefused(() -> ClientIdentity.of(other, List.of(CERTIFICATE), hsm), "does not belong");
        PrivateKey otherCurve = new OpaqueKey(TestPki.keyPair("EC", 521).getPrivate());
        assertRefused(() -> ClientIdentity.of(otherCurve, List.of(CERTIFICATE), hsm), "does not belong");
    }

    @Test
    void of_opaqueKeyWithoutProvider_isRefusedWithTheRemedy() {
        PrivateKey opaque = new OpaqueKey(KEYS.getPrivate());
        assertRefused(() -> ClientIdentity.of(opaque, List.of(CERTIFICATE)), "give its security provider");
    }

    @Test
    void chain_ofTheCaller_isCopied() {
        List<X509Certificate> chain = new ArrayList<>(List.of(CERTIFICATE));
        ClientIdentity identity = ClientIdentity.of(KEYS.getPrivate(), chain);
        chain.clear();
        assertThat(identity.chain()).containsExactly(CERTIFICATE);
    }

    @Test
    void accessors_readTheLeaf() throws Exception {
        ClientIdentity identity = ClientIdentity.of(KEYS.getPrivate(), List.of(CERTIFICATE));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CERTIFICATE.getEncoded());
        assertThat(identity.oin()).contains(TestPki.OIN);
        assertThat(identity.notAfter()).isEqualTo(TestPki.UNTIL);
        assertThat(identity.thumbprint())
                .isEqualTo(HexFormat.of().formatHex(hash))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void requireValidAt_anyMoment_isAsTheCertificateSays() {
        ClientIdentity identity = ClientIdentity.of(KEYS.getPrivate(), List.of(CERTIFICATE));
        assertThatNoException().isThrownBy(() -> identity.requireValidAt(TestPki.FROM));
        assertThat(identity.requireValidAt(TestPki.UNTIL)).isSameAs(identity);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> identity.requireValidAt(TestPki.UNTIL.plusMillis(1)))
                .withMessageContaining("2027-01-01T00:00:00Z")
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CERTIFICATE_EXPIRED));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> identity.requireValidAt(TestPki.FROM.minusMillis(1)))
                .withMessageContaining("2026-01-01T00:00:00Z")
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CERTIFICATE_NOT_YET_VALID));
    }

    @Test
    void toString_showsTheCertificateOnly() {
        ClientIdentity identity = ClientIdentity.of(KEYS.getPrivate(), List.of(CERTIFICATE));
        assertThat(identity)
                .hasToString("OIN 00000099000000344000, issued by TEST PKIoverheid Private Services CA,"
                        + " valid until 2027-01-01T00:00:00Z, SHA-256 " + identity.thumbprint());
    }

    @Test
    void toString_hostileNames_staysOnOneShortLine() {
        X500Name subject = new X500Name("CN=TEST");
        X500Name hostile = new X500Name("CN=TEST, CN=" + "A\u001b\u202e\\\nINFO fine ".repeat(50));
        ClientIdentity identity =
                ClientIdentity.of(KEYS.getPrivate(), List.of(TestPki.certificate(KEYS, subject, hostile)));
        assertThat(identity.toString()).startsWith("no OIN, issued by A").matches("[ -~]{0,250}");
        X509Certificate nameless = TestPki.certificate(KEYS, subject, new X500Name("O=TEST"));
        assertThat(ClientIdentity.of(KEYS.getPrivate(), List.of(nameless)).toString())
                .contains("(no name)");
    }

    @Test
    void equals_isByChain() {
        EqualsVerifier.forClass(ClientIdentity.class)
                .withPrefabValues(X509Certificate.class, CERTIFICATE, TestPki.certificate(RSA))
                .withPrefabValues(Provider.class, OpaqueKey.provider(), Security.getProvider("SUN"))
                .withOnlyTheseFields("chain")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static void assertRefused(Runnable making, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(making::run)
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.KEY_MISMATCH));
    }
}
