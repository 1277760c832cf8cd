package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys (EC P-256 where nothing is said: a start must not wait for RSA) and signs their certificates, with the JDK's own providers. */
final class Issuer {

    private static final Duration SKEW = Duration.ofDays(1);
    private static final Duration LIFE = Duration.ofDays(365);

    private final SecureRandom random = new SecureRandom();
    private final KeyPair pair;
    private final X500Name name;
    private final Instant begin;
    private final Instant end;
    private final X509Certificate own;

    /** @param clock certificates are valid by this clock, and by that of the machine */
    Issuer(X500Name name, Clock clock) {
        Instant machine = Instant.now();
        Instant mock = clock.instant();
        this.begin = (mock.isBefore(machine) ? mock : machine).minus(SKEW);
        this.end = (mock.isAfter(machine) ? mock : machine).plus(LIFE);
        this.name = name;
        this.pair = newPair();
        this.own = issue(name, pair, begin, end, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        });
    }

    X509Certificate certificate() {
        return own;
    }

    /** An identity that is valid from yesterday for a year. */
    Identity issue(X500Name subject, KeyPurposeId purpose, GeneralName... alternativeNames) {
        return issue(subject, newPair(), new KeyPurposeId[] {purpose}, begin, end, alternativeNames);
    }

    /** The same for both sides of TLS, as certificates of PKIoverheid are. */
    Identity issueForBoth(X500Name subject, GeneralName... alternativeNames) {
        return issueForBoth(subject, newPair(), alternativeNames);
    }

    /** The same with another kind of key. */
    Identity issueForBoth(X500Name subject, KeyPair of, GeneralName... alternativeNames) {
        KeyPurposeId[] both = {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth};
        return issue(subject, of, both, begin, end, alternativeNames);
    }

    /** An identity that is valid from yesterday until a moment that is not beyond the end of this issuer. */
    Identity issueUntil(Instant until, X500Name subject, KeyPurposeId purpose, GeneralName... alternativeNames) {
        return issue(subject, newPair(), new KeyPurposeId[] {purpose}, begin, until, alternativeNames);
    }

    /** An identity whose certificate ended before this issuer began, by both clocks. */
    Identity issueExpired(X500Name subject, KeyPurposeId purpose, GeneralName... alternativeNames) {
        Instant before = begin.minus(SKEW);
        KeyPurposeId[] purposes = {purpose};
        return issue(subject, newPair(), purposes, before.minus(LIFE), before, alternativeNames);
    }

    /** The last moment of all that is valid as long as it can be, in whole seconds. */
    Instant end() {
        return own.getNotAfter().toInstant();
    }

    private Identity issue(
            X500Name subject,
            KeyPair of,
            KeyPurposeId[] purposes,
            Instant from,
            Instant until,
            GeneralName... alternativeNames) {
        X509Certificate issued = issue(subject, of, from, until, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(pair.getPublic()));
            if (alternativeNames.length > 0) {
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternativeNames));
            }
        });
        return new Identity(of.getPrivate(), issued, own);
    }

    private X509Certificate issue(X500Name subject, KeyPair of, Instant from, Instant until, Extensions extensions) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name, new BigInteger(120, random), Date.from(from), Date.from(until), subject, of.getPublic());
            extensions.addTo(builder);
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(of.getPublic()));
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("The test certificate of " + subject + " cannot be made", e);
        }
    }

    private KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make EC keys", e);
        }
    }

    @FunctionalInterface
    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws IOException, GeneralSecurityException;
    }
}
