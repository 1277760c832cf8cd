package nl.plusgemeente.sdk.mock.internal.pki;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockTenant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** The names in certificates, with an organisation's OIN in {@code serialNumber} (2.5.4.5) as PKIoverheid has it. */
public final class Subjects {

    private Subjects() {}

    static X500Name of(String commonName) {
        return builder("TEST Plusgemeente").addRDN(BCStyle.CN, commonName).build();
    }

    static X500Name of(MockTenant tenant) {
        return builder("TEST " + tenant.name())
                .addRDN(BCStyle.SERIALNUMBER, tenant.oin())
                .addRDN(BCStyle.CN, "TEST " + tenant.id())
                .build();
    }

    /** The OIN in a certificate. */
    public static Optional<String> oin(X509Certificate certificate) {
        try {
            X500Name subject = new JcaX509CertificateHolder(certificate).getSubject();
            return Arrays.stream(subject.getRDNs(BCStyle.SERIALNUMBER))
                    .map(rdn -> IETFUtils.valueToString(rdn.getFirst().getValue()))
                    .findFirst();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The client's certificate cannot be read", e);
        }
    }

    /** The SHA-256 of a certificate in base64url, as {@code x5t#S256} has it. */
    public static String thumbprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The client's certificate cannot be hashed", e);
        }
    }

    private static X500NameBuilder builder(String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "NL").addRDN(BCStyle.O, organisation);
    }
}
