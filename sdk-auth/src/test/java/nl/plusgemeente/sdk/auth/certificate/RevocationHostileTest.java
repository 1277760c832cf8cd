package nl.plusgemeente.sdk.auth.certificate;

import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY_CRL;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.HOLDER;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.NOW;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT_CRL;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.chain;
import static nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRE_PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are not what they seem, and distribution points that lead astray: in doubt nobody is let in. */
class RevocationHostileTest {
    private static final Draft.Made STRANGER =
            Draft.authority("Private Services CA", 0).selfSigned();

    static Stream<Arguments> lists() {
        byte[] good = Lists.of(AUTHORITY, NOW).bytes();
        byte[] torn = Arrays.copyOf(good, good.length - 20);
        byte[] bent = good.clone();
        bent[good.length - 5] ^= 1;
        return Stream.of(
                arguments("empty", new byte[0]),
                arguments("a page of a portal", "<html>log in</html>".getBytes(StandardCharsets.UTF_8)),
                arguments("a certificate", encoded(HOLDER)),
                arguments("torn", torn),
                arguments("a bit turned in the signature", bent),
                arguments("zeros", new byte[1000]),
                arguments("deep nesting", nested()),
                arguments("too large", new byte[20 * 1024 + 1]),
                arguments(
                        "signed by another of the same name",
                        Lists.of(STRANGER, NOW).bytes()),
                arguments("of another authority", Lists.of(ROOT, NOW).bytes()),
                arguments(
                        "of another name",
                        Lists.of(AUTHORITY, NOW).named("CN=TEST Other").bytes()),
                arguments(
                        "expired",
                        Lists.of(AUTHORITY, NOW.minus(Duration.ofDays(2)))
                                .until(NOW.minus(Duration.ofDays(1)))
                                .bytes()),
                arguments("without an end", Lists.of(AUTHORITY, NOW).endless().bytes()),
                arguments(
                        "from the future",
                        Lists.of(AUTHORITY, NOW.plus(Duration.ofHours(1))).bytes()),
                arguments(
                        "weakly signed",
                        Lists.of(AUTHORITY, NOW).signedWith("SHA1withECDSA").bytes()),
                arguments("for authorities only", scoped(false, true, null, false)),
                arguments("of some reasons", scoped(false, false, new ReasonFlags(ReasonFlags.keyCompromise), false)),
                arguments("indirect", scoped(false, false, null, true)),
                arguments("of another distribution point", elsewhere()),
                arguments(
                        "a delta",
                        Lists.of(AUTHORITY, NOW)
                                .extension(Extension.deltaCRLIndicator, true, new ASN1Integer(1))
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void list_thatIsNotWhatItSeems_letsNobodyIn(String name, byte[] list) {
        Shelf shelf = new Shelf().put(ROOT_CRL, Lists.of(ROOT, NOW).bytes()).put(AUTHORITY_CRL, list);

        refused(policy(shelf), HOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://crl.pkioverheid.nl/a.crl",
                "ldap://crl.pkioverheid.nl/cn=a",
                "http://169.254.169.254/latest/meta-data",
                "http://localhost:8080/a.crl",
                "http://crl.pkioverheid.nl.evil.test/a.crl",
                "http://crl.pkioverheid.nl@evil.test/a.crl",
                "http://user@crl.pkioverheid.nl/a.crl",
                "http://crl.pkioverheid.nl:8080/a.crl",
                "http://crl.pkioverheid.nl/a.crl#part",
                "http:///a.crl",
                "no address"
            })
    void distributionPoint_thatLeadsAstray_isNotAskedFor(String address) {
        Draft.Made holder = TestPki.holder().crl(address).by(AUTHORITY);
        Shelf shelf = new Shelf().put(ROOT_CRL, Lists.of(ROOT, NOW).bytes());

        refused(policy(shelf), holder);
        assertThat(shelf.asked()).extracting(Object::toString).containsExactly(ROOT_CRL);
    }

    @Test
    void certificate_withoutADistributionPoint_isRefused() {
        Draft.Made holder =
                TestPki.holder().without(Extension.cRLDistributionPoints).by(AUTHORITY);
        Shelf shelf = new Shelf().put(ROOT_CRL, Lists.of(ROOT, NOW).bytes());

        assertThat(refused(policy(shelf), holder).getMessage()).contains("no distribution point");
    }

    @Test
    void distributionPoint_thatCannotBeRead_isNone() {
        Draft.Made holder = TestPki.holder()
                .extension(Extension.cRLDistributionPoints, false, new DEROctetString(new byte[] {5, 4, 3}))
                .by(AUTHORITY);
        Shelf shelf = new Shelf().put(ROOT_CRL, Lists.of(ROOT, NOW).bytes());

        refused(policy(shelf), holder);
    }

    @Test
    void source_thatThrowsAnything_refusesOnly() {
        CrlSource broken = request -> {
            throw new IllegalStateException("TEST secret");
        };

        CertificateRejectedException refusal = refused(policy(broken), HOLDER);
        assertThat(refusal.getMessage()).contains("IllegalStateException").doesNotContain("secret");
    }

    private static OinCertificatePolicy policy(CrlSource source) {
        return TestPki.builder(PRE_PRODUCTION, ROOT)
                .revocation(RevocationMode.REQUIRE)
                .crlSource(source)
                .crlHosts("crl.tsp.test")
                .crlLimit(20 * 1024)
                .time(new VirtualTime(NOW))
                .build();
    }

    private static CertificateRejectedException refused(OinCertificatePolicy policy, Draft.Made holder) {
        CertificateRejectedException[] refusal = new CertificateRejectedException[1];
        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain(holder, AUTHORITY), Purpose.TLS_CLIENT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.REVOCATION_UNKNOWN))
                .satisfies(e -> refusal[0] = e);
        return refusal[0];
    }

    private static byte[] scoped(boolean holders, boolean authorities, ReasonFlags reasons, boolean indirect) {
        return Lists.of(AUTHORITY, NOW)
                .extension(
                        Extension.issuingDistributionPoint,
                        true,
                        new IssuingDistributionPoint(null, holders, authorities, reasons, indirect, false))
                .bytes();
    }

    private static byte[] elsewhere() {
        DistributionPointName other = new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.tsp.test/b.crl")));
        return Lists.of(AUTHORITY, NOW)
                .extension(
                        Extension.issuingDistributionPoint,
                        true,
                        new IssuingDistributionPoint(other, false, false, null, false, false))
                .bytes();
    }

    private static byte[] nested() {
        byte[] deep = new byte[16 * 1024];
        Arrays.fill(deep, (byte) 0x30);
        return deep;
    }

    private static byte[] encoded(Draft.Made made) {
        try {
            return made.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
