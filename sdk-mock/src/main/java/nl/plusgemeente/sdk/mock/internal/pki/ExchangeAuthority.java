package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority with an RSA key, as PKIoverheid has them: a root, or one below it; and the list of what it took back. */
final class ExchangeAuthority {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final int BITS = 2048;
    private static final int AUTHORITY = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int ORGANISATION =
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment;

    private final SecureRandom random = new SecureRandom();
    private final KeyPair pair = newPair();
    private final X500Name name;
    private final String list;
    private final List<X509Certificate> chain;

    /**
     * A root.
     *
     * @param list the address of its list
     */
    ExchangeAuthority(String commonName, String list, Instant now) {
        this.name = Subjects.of(commonName);
        this.list = list;
        this.chain = List.of(
                certificate(name, pair, now.minus(LIFE), now.plus(LIFE), new BasicConstraints(true), AUTHORITY, false));
    }

    private ExchangeAuthority(String commonName, String list, ExchangeAuthority root, Instant now) {
        this.name = Subjects.of(commonName);
        this.list = list;
        X509Certificate own =
                root.certificate(name, pair, now.minus(LIFE), now.plus(LIFE), new BasicConstraints(0), AUTHORITY, true);
        this.chain = Stream.concat(Stream.of(own), root.chain.stream()).toList();
    }

    /** An authority below this one. */
    ExchangeAuthority below(String commonName, String address, Instant now) {
        return new ExchangeAuthority(commonName, address, this, now);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** An organisation that signs and decrypts. Its chain goes up to, and not including, the root. */
    ClientIdentity issue(X500Name subject, Instant begin, Instant end) {
        KeyPair fresh = newPair();
        X509Certificate own = certificate(subject, fresh, begin, end, new BasicConstraints(false), ORGANISATION, true);
        return ClientIdentity.of(
                fresh.getPrivate(),
                Stream.concat(Stream.of(own), chain.stream().limit(chain.size() - 1L))
                        .toList());
    }

    /** The list of certificates that were taken back, in DER, for the week around a moment. */
    byte[] revoked(Collection<X509Certificate> certificates, Instant now) {
        try {
            X509v2CRLBuilder builder =
                    new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(now.minusSeconds(60)));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            certificates.forEach(certificate -> builder.addCRLEntry(
                    certificate.getSerialNumber(), Date.from(now.minusSeconds(60)), CRLReason.keyCompromise));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(pair.getPublic()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return builder.build(signer()).getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("The list of revoked test certificates cannot be made", e);
        }
    }

    private X509Certificate certificate(
            X500Name subject,
            KeyPair of,
            Instant begin,
            Instant end,
            BasicConstraints constraints,
            int usage,
            boolean withList) {
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name, new BigInteger(120, random), Date.from(begin), Date.from(end), subject, of.getPublic());
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            add(builder, Extension.subjectKeyIdentifier, identifiers.createSubjectKeyIdentifier(of.getPublic()));
            add(builder, Extension.authorityKeyIdentifier, identifiers.createAuthorityKeyIdentifier(pair.getPublic()));
            if (withList) {
                GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, list);
                DistributionPointName where = new DistributionPointName(new GeneralNames(address));
                DistributionPoint point = new DistributionPoint(where, null, null);
                add(builder, Extension.cRLDistributionPoints, new CRLDistPoint(new DistributionPoint[] {point}));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("The test certificate of " + subject + " cannot be made", e);
        }
    }

    private static void add(
            X509v3CertificateBuilder builder, ASN1ObjectIdentifier extension, org.bouncycastle.asn1.ASN1Encodable value)
            throws IOException {
        builder.addExtension(extension, false, value);
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make RSA keys", e);
        }
    }
}
