package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A list of revoked certificates to be. */
final class Lists {
    private record Extra(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {}

    private final Draft.Made issuer;
    private final List<BigInteger> revoked = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private X500Name name;
    private Instant from;
    private Instant until;
    private String algorithm = "SHA256withECDSA";
    private boolean endless;

    private Lists(Draft.Made issuer, Instant from) {
        this.issuer = issuer;
        this.from = from;
        this.until = from.plus(Duration.ofHours(8));
        this.name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
    }

    static Lists of(Draft.Made issuer, Instant from) {
        return new Lists(issuer, from);
    }

    Lists revoked(Draft.Made certificate) {
        revoked.add(certificate.certificate().getSerialNumber());
        return this;
    }

    Lists until(Instant moment) {
        until = moment;
        return this;
    }

    Lists endless() {
        endless = true;
        return this;
    }

    Lists named(String other) {
        name = new X500Name(other);
        return this;
    }

    Lists signedWith(String other) {
        algorithm = other;
        return this;
    }

    Lists extension(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
        extras.add(new Extra(oid, critical, value));
        return this;
    }

    byte[] bytes() {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(from));
            if (!endless) {
                builder.setNextUpdate(Date.from(until));
            }
            for (BigInteger serial : revoked) {
                builder.addCRLEntry(serial, Date.from(from.minusSeconds(3600)), 1);
            }
            for (Extra extra : extras) {
                builder.addExtension(extra.oid(), extra.critical(), extra.value());
            }
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder(algorithm)
                            .build(issuer.keys().getPrivate())))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
