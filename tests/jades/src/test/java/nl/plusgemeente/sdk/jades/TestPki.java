package nl.plusgemeente.sdk.jades;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root, an authority and one organisation, made anew for each run. */
final class TestPki {
    static final Oin UTRECHT = Oin.of("00000099000000344000");

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2046-01-01T00:00:00Z");
    private static final X500Name ROOT = new X500Name("C=NL,O=TEST,CN=TEST Root CA");
    private static final X500Name AUTHORITY = new X500Name("C=NL,O=TEST,CN=TEST Services CA");
    private static final X500Name ORGANISATION =
            new X500Name("C=NL,O=TEST Gemeente,2.5.4.5=" + UTRECHT.value() + ",CN=TEST exchange.example");

    /** Made once: keys take their time. */
    static final TestPki ONE = new TestPki();

    private final X509Certificate root;
    private final ClientIdentity identity;

    private TestPki() {
        KeyPair rootKey = rsa();
        KeyPair authorityKey = rsa();
        KeyPair key = rsa();
        root = certificate(ROOT, rootKey, ROOT, rootKey, 1, KeyUsage.keyCertSign);
        X509Certificate authority = certificate(AUTHORITY, authorityKey, ROOT, rootKey, 0, KeyUsage.keyCertSign);
        X509Certificate own = certificate(
                ORGANISATION, key, AUTHORITY, authorityKey, -1, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        identity = ClientIdentity.of(key.getPrivate(), List.of(own, authority, root));
    }

    X509Certificate root() {
        return root;
    }

    ClientIdentity identity() {
        return identity;
    }

    OinCertificatePolicy policy(Timekeeper time) {
        return OinCertificatePolicy.builder(TrustAnchors.of(root), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .time(time)
                .build();
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            X500Name subject, KeyPair key, X500Name issuer, KeyPair issuerKey, int below, int usage) {
        try {
            BasicConstraints constraints = below < 0 ? new BasicConstraints(false) : new BasicConstraints(below);
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    issuer,
                                    new BigInteger(120, new java.security.SecureRandom()),
                                    Date.from(BEGIN),
                                    Date.from(END),
                                    subject,
                                    key.getPublic())
                            .addExtension(Extension.basicConstraints, true, constraints)
                            .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                            .addExtension(
                                    Extension.subjectKeyIdentifier,
                                    false,
                                    identifiers.createSubjectKeyIdentifier(key.getPublic()))
                            .addExtension(
                                    Extension.authorityKeyIdentifier,
                                    false,
                                    identifiers.createAuthorityKeyIdentifier(issuerKey.getPublic()))
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
