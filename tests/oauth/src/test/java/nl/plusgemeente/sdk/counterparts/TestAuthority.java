package nl.plusgemeente.sdk.counterparts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root of its own, and what it signed; made at run time, and forgotten after it. */
final class TestAuthority {
    static final String OIN = "00000099000000344000";

    private final X500Name name;
    private final KeyPair keys = pair("EC");
    private final X509Certificate root;

    TestAuthority(String commonName) {
        name = new X500Name("C=NL, O=TEST Plusgemeente, CN=" + commonName);
        root = sign(keys, name, true);
    }

    /** For a server on this machine. */
    ClientIdentity server() {
        return identity("EC", "C=NL, O=TEST Plusgemeente, CN=TEST server");
    }

    ClientIdentity ec(String commonName) {
        return identity("EC", subject(commonName));
    }

    ClientIdentity rsa(String commonName) {
        return identity("RSA", subject(commonName));
    }

    X509Certificate root() {
        return root;
    }

    private static String subject(String commonName) {
        return "C=NL, O=TEST Gemeente, 2.5.4.5=" + OIN + ", CN=" + commonName;
    }

    private ClientIdentity identity(String algorithm, String subject) {
        KeyPair pair = pair(algorithm);
        return ClientIdentity.of(pair.getPrivate(), List.of(sign(pair, new X500Name(subject), false)));
    }

    private X509Certificate sign(KeyPair pair, X500Name subject, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name,
                            new BigInteger(100, new SecureRandom()),
                            Date.from(Instant.now().minus(Duration.ofDays(1))),
                            Date.from(Instant.now().plus(Duration.ofDays(2))),
                            subject,
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(
                            Extension.subjectAlternativeName,
                            false,
                            new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            byte[] encoded = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String pem(PrivateKey key) {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + what
                + "-----\n";
    }
}
