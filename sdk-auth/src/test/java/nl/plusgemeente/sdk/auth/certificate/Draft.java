package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate to be, good or bad: every name says TEST, every key is made here. */
final class Draft {
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final X500Name subject;
    private final ExtensionsGenerator extensions = new ExtensionsGenerator();
    private KeyPair keys;
    private Instant from = FROM;
    private Instant until = UNTIL;
    private String algorithm;
    private BigInteger serial = BigInteger.valueOf(SERIAL.incrementAndGet());

    private Draft(X500Name subject) {
        this.subject = subject;
    }

    /** A certificate with its key. */
    record Made(X509Certificate certificate, KeyPair keys) {}

    static Draft bare(X500Name subject) {
        return new Draft(subject);
    }

    static Draft authority(String name, int below) {
        return bare(new X500Name("C=NL, O=TEST, CN=TEST " + name))
                .extension(
                        Extension.basicConstraints,
                        true,
                        below < 0 ? new BasicConstraints(true) : new BasicConstraints(below))
                .keyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    static Draft holder(String serialNumber) {
        return holder(new X500Name("C=NL, O=TEST Gemeente, CN=gemeente.test, 2.5.4.5=" + serialNumber));
    }

    static Draft holder(X500Name subject) {
        return bare(subject)
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .keyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment)
                .extended(KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_serverAuth);
    }

    Draft keyUsage(int bits) {
        return extension(Extension.keyUsage, true, new KeyUsage(bits));
    }

    Draft extended(KeyPurposeId... purposes) {
        return extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }

    Draft policies(PolicyOid... oids) {
        PolicyInformation[] all = Arrays.stream(oids)
                .map(oid -> new PolicyInformation(new ASN1ObjectIdentifier(oid.value())))
                .toArray(PolicyInformation[]::new);
        return extension(Extension.certificatePolicies, false, new CertificatePolicies(all));
    }

    Draft crl(String... addresses) {
        GeneralName[] names = Arrays.stream(addresses)
                .map(address -> new GeneralName(GeneralName.uniformResourceIdentifier, address))
                .toArray(GeneralName[]::new);
        DistributionPoint point = new DistributionPoint(new DistributionPointName(new GeneralNames(names)), null, null);
        return extension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
    }

    /** Adds an extension, in place of that which was there. */
    Draft extension(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
        try {
            if (extensions.hasExtension(oid)) {
                extensions.removeExtension(oid);
            }
            extensions.addExtension(oid, critical, value);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Draft without(ASN1ObjectIdentifier oid) {
        extensions.removeExtension(oid);
        return this;
    }

    Draft validity(Instant first, Instant last) {
        from = first;
        until = last;
        return this;
    }

    Draft keys(KeyPair own) {
        keys = own;
        return this;
    }

    Draft signedWith(String name) {
        algorithm = name;
        return this;
    }

    Draft number(BigInteger value) {
        serial = value;
        return this;
    }

    Made selfSigned() {
        KeyPair own = own();
        return made(subject, own, own);
    }

    Made by(Made issuer) {
        X500Name name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        return made(name, issuer.keys(), own());
    }

    static KeyPair ec() {
        return keyPair("EC", 256);
    }

    static KeyPair keyPair(String kind, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private KeyPair own() {
        return keys == null ? ec() : keys;
    }

    private Made made(X500Name issuer, KeyPair signing, KeyPair own) {
        String standard = signing.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer, serial, Date.from(from), Date.from(until), subject, own.getPublic());
            if (!extensions.isEmpty()) {
                for (ASN1ObjectIdentifier oid : extensions.generate().getExtensionOIDs()) {
                    builder.addExtension(extensions.getExtension(oid));
                }
            }
            return new Made(
                    new JcaX509CertificateConverter()
                            .getCertificate(
                                    builder.build(new JcaContentSignerBuilder(algorithm == null ? standard : algorithm)
                                            .build(signing.getPrivate()))),
                    own);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
