package nl.plusgemeente.sdk.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** TEST certificates of one day: an authority, a server and a client, RSA-2048 as PKIoverheid gives them out. */
public final class TestPki {
    /** The password of every file; it protects nothing. */
    public static final String PASSWORD = "TEST";

    /** The organisation that calls. */
    public static final String CLIENT = "00000001002220647000";
    /** The organisation that is called. */
    public static final String SERVER = "00000001001948181000";

    private static final String AUTHORITY = "CN=TEST authority of the benchmarks, O=TEST";

    private final KeyPairGenerator keys;
    private final KeyPair authorityKey;
    private final X509Certificate authority;
    private long serial = 1;

    private TestPki() throws GeneralSecurityException, IOException, OperatorCreationException {
        keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        authorityKey = keys.generateKeyPair();
        authority = issue(AUTHORITY, authorityKey, true);
    }

    /**
     * Writes {@code server.p12}, {@code client.p12} and {@code trust.pem}.
     *
     * @param folder where to
     */
    public static void write(Path folder) {
        try {
            TestPki pki = new TestPki();
            pki.store(folder.resolve("server.p12"), "CN=localhost, O=TEST, SERIALNUMBER=" + SERVER);
            pki.store(folder.resolve("client.p12"), "CN=client, O=TEST, SERIALNUMBER=" + CLIENT);
            Base64.Encoder lines = Base64.getMimeEncoder();
            Files.writeString(
                    folder.resolve("trust.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(pki.authority.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("no test certificates", e);
        }
    }

    private void store(Path file, String subject)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = keys.generateKeyPair();
        PrivateKey key = pair.getPrivate();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "test", key, PASSWORD.toCharArray(), new Certificate[] {issue(subject, pair, false), authority});
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private X509Certificate issue(String subject, KeyPair pair, boolean ca)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(AUTHORITY),
                BigInteger.valueOf(serial++),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(subject),
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(ca ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
        if (!ca) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(authorityKey.getPrivate())));
    }
}
