package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Date;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

class DomainNameTest {

    @Test
    void identifies_aCertificateWithTheName_whateverItsCase() throws Exception {
        X509Certificate certificate = certificate(new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.rfc822Name, "mail.example"),
            new GeneralName(GeneralName.dNSName, "first.example"),
            new GeneralName(GeneralName.dNSName, "Outway.example"),
            new GeneralName(GeneralName.dNSName, "*.wild.example")
        }));

        assertThat(new DomainName("outway.example").identifies(certificate)).isTrue();
        assertThat(new DomainName("mail.example").identifies(certificate)).isFalse();
        assertThat(new DomainName("a.wild.example").identifies(certificate)).isFalse();
        assertThat(new DomainName("outway.example.nl").identifies(certificate)).isFalse();
    }

    private static X509Certificate certificate(GeneralNames names) throws Exception {
        KeyPair key = Agreed.curve("secp256r1");
        X500Name subject = new X500Name("CN=TEST outway");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                BigInteger.ONE,
                Date.from(FixedTime.START),
                Date.from(FixedTime.START.plusSeconds(60)),
                subject,
                key.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false, names);
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }
}
