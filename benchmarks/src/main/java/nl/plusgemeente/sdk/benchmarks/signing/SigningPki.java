package nl.plusgemeente.sdk.benchmarks.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A TEST organisation below an authority below a root, RSA of 2048 bits, for one day.
 *
 * @param root the root
 * @param identity key, certificate, authority
 */
public record SigningPki(X509Certificate root, ClientIdentity identity) {
    private static final String ROOT = "C=NL,O=TEST,CN=TEST Root CA";
    private static final String AUTHORITY = "C=NL,O=TEST,CN=TEST Services CA";
    private static final String ORGANISATION =
            "C=NL,O=TEST Gemeente,2.5.4.5=00000099000000344000,CN=TEST exchange.example";

    /**
     * Makes keys and certificates.
     *
     * @return fresh ones
     */
    public static SigningPki make() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            KeyPair rootKey = keys.generateKeyPair();
            KeyPair authorityKey = keys.generateKeyPair();
            KeyPair key = keys.generateKeyPair();
            X509Certificate root = issue(ROOT, rootKey, ROOT, rootKey, true);
            X509Certificate authority = issue(AUTHORITY, authorityKey, ROOT, rootKey, true);
            X509Certificate own = issue(ORGANISATION, key, AUTHORITY, authorityKey, false);
            return new SigningPki(root, ClientIdentity.of(key.getPrivate(), List.of(own, authority)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("no test certificates", e);
        }
    }

    private static X509Certificate issue(
            String subject, KeyPair key, String issuer, KeyPair issuerKey, boolean authority)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Instant now = Instant.now();
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                new X500Name(issuer),
                                BigInteger.valueOf(subject.hashCode() & 0xffff),
                                Date.from(now.minus(Duration.ofHours(1))),
                                Date.from(now.plus(Duration.ofDays(1))),
                                new X500Name(subject),
                                key.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                        .addExtension(
                                Extension.keyUsage,
                                true,
                                new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature))
                        .addExtension(
                                Extension.subjectKeyIdentifier,
                                false,
                                identifiers.createSubjectKeyIdentifier(key.getPublic()))
                        .addExtension(
                                Extension.authorityKeyIdentifier,
                                false,
                                identifiers.createAuthorityKeyIdentifier(issuerKey.getPublic()))
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey.getPrivate())));
    }
}
