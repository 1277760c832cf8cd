package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our signatures hold for whoever verifies them with the JDK alone, and only keys that fit make them. */
class JwsSignerTest {

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void sign_eachAlgorithm_verifiesWithTheJdk(JwsAlgorithm algorithm) throws Exception {
        KeyPair pair = pairFor(algorithm);
        JwsSigner signer = JwsSigner.of(identity(pair), algorithm);

        String[] parts =
                signer.sign(Map.of("kid", "TEST"), Map.of("iss", "TEST")).split("\\.", -1);

        Signature verifier = algorithm.signature(null);
        verifier.initVerify(pair.getPublic());
        verifier.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(parts[0]), US_ASCII))
                .isEqualTo("{\"alg\":\"" + algorithm.id() + "\",\"kid\":\"TEST\"}");
    }

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void of_keyOfAnotherKind_isRefusedBeforeAnythingIsSigned(JwsAlgorithm algorithm) throws Exception {
        KeyPair other = pairFor(algorithm == JwsAlgorithm.EDDSA ? JwsAlgorithm.PS256 : JwsAlgorithm.EDDSA);
        ClientIdentity identity = identity(other);

        assertThatThrownBy(() -> JwsSigner.of(identity, algorithm))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cannot sign with " + algorithm.id())
                .extracting(e -> ((SdkException) e).code())
                .isEqualTo(AuthErrors.PROFILE);
    }

    @Test
    void fits_curveOfAnotherAlgorithm_isRefused() throws Exception {
        assertThat(JwsAlgorithm.ES256.fits(pairFor(JwsAlgorithm.ES384).getPublic()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "65536", "36893488147419103233"})
    void fits_exponentThatNobodyUses_isRefused(String exponent) {
        assertThat(JwsAlgorithm.PS256.fits(new Rsa(BigInteger.ONE.shiftLeft(2047), new BigInteger(exponent))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2047, 8193, 16384})
    void fits_modulusTooShortOrTooLong_isRefused(int bits) {
        assertThat(JwsAlgorithm.RS256.fits(new Rsa(BigInteger.ONE.shiftLeft(bits - 1), RSA_F4)))
                .isFalse();
    }

    @Test
    void of_idOfTheRegistry_isFoundByItsExactLetters() {
        assertThat(JwsAlgorithm.of("EdDSA")).contains(JwsAlgorithm.EDDSA);
        assertThat(JwsAlgorithm.of("PS256")).contains(JwsAlgorithm.PS256);
        assertThat(List.of("none", "None", "HS256", "ps256", "EDDSA", ""))
                .allSatisfy(id -> assertThat(JwsAlgorithm.of(id)).isEmpty());
    }

    @Test
    void sign_keyThatFails_saysWhatToDoAndNothingOfTheKey() throws Exception {
        JwsSigner signer = new JwsSigner(
                new SigningKey(pairFor(JwsAlgorithm.EDDSA).getPrivate(), Optional.empty(), JwsAlgorithm.RS256));

        assertThatThrownBy(() -> signer.sign(Map.of(), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("The key makes no RS256 signature");
        assertThat(signer).hasToString("JwsSigner[RS256]");
    }

    private static final BigInteger RSA_F4 = BigInteger.valueOf(65_537);

    private static KeyPair pairFor(JwsAlgorithm algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case ES256 -> ec("secp256r1");
            case ES384 -> ec("secp384r1");
            case ES512 -> ec("secp521r1");
            case EDDSA -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            default -> rsa();
        };
    }

    private static KeyPair ec(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static ClientIdentity identity(KeyPair pair) throws Exception {
        X500Name name = new X500Name("CN=TEST signer");
        String algorithm = switch (pair.getPrivate().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> "Ed25519";
        };
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                                Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
        return ClientIdentity.of(pair.getPrivate(), List.of(certificate));
    }

    /** A public key that no provider would make. */
    private record Rsa(BigInteger modulus, BigInteger exponent) implements RSAPublicKey {
        private static final long serialVersionUID = 1L;

        @Override
        public BigInteger getModulus() {
            return modulus;
        }

        @Override
        public BigInteger getPublicExponent() {
            return exponent;
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }
}
