package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates for tests: every name says TEST, and every OIN has the test prefix. */
final class TestPki {
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    static final Oin OIN = Oin.of("00000099000000344000");
    static final String SUBJECT = "C=NL, O=TEST Gemeente Voorbeeld, CN=voorbeeld.test, 2.5.4.5=" + OIN;
    static final KeyPair CA = ec();

    private TestPki() {}

    static KeyPair ec() {
        return keyPair("EC", 256);
    }

    static KeyPair keyPair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static X509Certificate certificate(KeyPair keys) {
        return certificate(keys, SUBJECT);
    }

    static X509Certificate certificate(KeyPair keys, String subject) {
        return certificate(keys, new X500Name(subject));
    }

    static X509Certificate certificate(KeyPair keys, X500Name subject) {
        return certificate(keys, subject, new X500Name("C=NL, O=TEST, CN=TEST PKIoverheid Private Services CA"));
    }

    static X509Certificate certificate(KeyPair keys, X500Name subject, X500Name issuer) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer, BigInteger.TEN, Date.from(FROM), Date.from(UNTIL), subject, keys.getPublic());
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(CA.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    static ClientIdentity identity() {
        KeyPair keys = ec();
        return ClientIdentity.of(keys.getPrivate(), List.of(certificate(keys)));
    }

    static Path pkcs12(Path file, String password, Map<String, ClientIdentity> entries) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Map.Entry<String, ClientIdentity> entry : entries.entrySet()) {
                Certificate[] chain = entry.getValue().chain().toArray(Certificate[]::new);
                store.setKeyEntry(entry.getKey(), entry.getValue().privateKey(), password.toCharArray(), chain);
            }
            return write(store, file, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static Path write(KeyStore store, Path file, String password) throws GeneralSecurityException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
