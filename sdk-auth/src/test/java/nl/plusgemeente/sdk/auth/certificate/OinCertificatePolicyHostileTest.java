package nl.plusgemeente.sdk.auth.certificate;

import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.HOLDER;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.NOW;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.OIN;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.chain;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.holder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chains that should not pass: each is refused with the check that it fails, and nothing else is thrown. */
class OinCertificatePolicyHostileTest {
    private static final Draft.Made SAME_NAME =
            Draft.authority("Private Root CA", -1).selfSigned();
    private static final Draft.Made BELOW_SAME_NAME =
            Draft.authority("Private Services CA", 0).by(SAME_NAME);

    static Stream<Arguments> chains() {
        return Stream.of(
                arguments("nothing", List.of(), "length"),
                arguments("nine certificates", Collections.nCopies(9, HOLDER.certificate()), "length"),
                arguments("the holder alone", chain(HOLDER), "trust"),
                arguments("its authority twice", chain(HOLDER, AUTHORITY, AUTHORITY), "order"),
                arguments("the wrong way round", chain(AUTHORITY, HOLDER), "order"),
                arguments("self signed", chain(holder().selfSigned()), "trust"),
                arguments("below a root of the same name", chain(holder().by(SAME_NAME)), "signature"),
                arguments("a root that came along", chain(holder().by(SAME_NAME), SAME_NAME), "fails the check"),
                arguments(
                        "an authority of the same name below it",
                        chain(holder().by(BELOW_SAME_NAME), BELOW_SAME_NAME),
                        "fails the check"),
                arguments(
                        "signed by an authority of the same name",
                        chain(holder().by(BELOW_SAME_NAME), AUTHORITY),
                        "signature"),
                arguments(
                        "expired",
                        chain(
                                holder().validity(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        "validity"),
                arguments(
                        "not valid yet",
                        chain(
                                holder().validity(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(9)))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        "check the clock of this machine"),
                arguments(
                        "without key usage",
                        chain(holder().without(Extension.keyUsage).by(AUTHORITY), AUTHORITY),
                        "key usage"),
                arguments(
                        "key usage for something else",
                        chain(holder().keyUsage(KeyUsage.dataEncipherment).by(AUTHORITY), AUTHORITY),
                        "key usage"),
                arguments(
                        "extended key usage for something else",
                        chain(holder().extended(KeyPurposeId.id_kp_codeSigning).by(AUTHORITY), AUTHORITY),
                        "extended key usage"),
                arguments("an authority itself", chain(AUTHORITY), "authority"),
                arguments("an authority that is none", chain(holder().by(HOLDER), HOLDER, AUTHORITY), "authority"),
                arguments(
                        "an authority too many",
                        below(Draft.authority("Deeper CA", 0).by(AUTHORITY)),
                        "path length"),
                arguments(
                        "another policy",
                        chain(
                                Draft.holder(OIN.value())
                                        .policies(new PolicyOid("2.16.528.1.1003.1.2.5.6"))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        "polic"),
                arguments("no policy", chain(Draft.holder(OIN.value()).by(AUTHORITY), AUTHORITY), "polic"),
                arguments("no serialNumber", named("C=NL, O=TEST, CN=gemeente.test"), "no such attribute"),
                arguments(
                        "two serialNumbers",
                        named("C=NL, 2.5.4.5=00000099000000344000, 2.5.4.5=00000001002220647000"),
                        "2 of them"),
                arguments("OIN too short", named("CN=TEST, 2.5.4.5=0000009900000034400"), "another value"),
                arguments("OIN too long", named("CN=TEST, 2.5.4.5=000000990000003440001"), "another value"),
                arguments("OIN with letters", named("CN=TEST, 2.5.4.5=O0000099000000344000"), "another value"),
                arguments("OIN with a space", named("CN=TEST, 2.5.4.5=00000099 00000344000"), "another value"),
                arguments("OIN in the common name", named("CN=00000099000000344000"), "no such attribute"),
                arguments("RSA of 1024 bits", keyed("RSA", 1024), "key"),
                arguments("RSA of 512 bits", keyed("RSA", 512), "key"),
                arguments("DSA", keyed("DSA", 2048), "key"),
                arguments(
                        "signed with SHA-1",
                        chain(holder().signedWith("SHA1withECDSA").by(AUTHORITY), AUTHORITY),
                        "signature algorithm"),
                arguments(
                        "a critical extension that nobody knows",
                        chain(
                                holder().extension(
                                                new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.2.3.4"),
                                                true,
                                                new DEROctetString(new byte[3]))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        ""),
                arguments(
                        "16 KiB of extension",
                        chain(
                                holder().extension(
                                                new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.2.3.4"),
                                                false,
                                                new DEROctetString(new byte[17 * 1024]))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        "size"),
                arguments(
                        "basic constraints of an authority, without the right",
                        chain(
                                holder().extension(Extension.basicConstraints, true, new BasicConstraints(true))
                                        .by(AUTHORITY),
                                AUTHORITY),
                        "authority"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void chain_thatShouldNotPass_isRefusedWithItsReason(String name, List<X509Certificate> chain, String reason) {
        OinCertificatePolicy policy = TestPki.policy();

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain, Purpose.TLS_CLIENT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CERTIFICATE))
                .satisfies(e -> assertThat(e.retryable()).isFalse())
                .withMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void refusal_ofAnyChain_isShortAndOnOneLine(String name, List<X509Certificate> chain, String reason) {
        OinCertificatePolicy policy = TestPki.policy();

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain, Purpose.TLS_CLIENT))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(900).doesNotContain("\n", "\r", "null"));
    }

    @org.junit.jupiter.api.Test
    void root_thatHasExpired_vouchesForNobody() {
        Draft.Made old = Draft.authority("Old Root", -1)
                .validity(NOW.minus(Duration.ofDays(99)), NOW.minusSeconds(1))
                .selfSigned();
        Draft.Made holder = holder().by(old);

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> TestPki.builder(
                                nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRE_PRODUCTION, ROOT, old)
                        .build()
                        .check(chain(holder), Purpose.TLS_CLIENT))
                .withMessageContaining("validity");
    }

    private static List<X509Certificate> below(Draft.Made authority) {
        return chain(holder().by(authority), authority, AUTHORITY);
    }

    private static List<X509Certificate> named(String subject) {
        return chain(
                Draft.holder(new X500Name(subject))
                        .policies(PolicyOid.PRIVATE_TLS_SERVER_G4)
                        .by(AUTHORITY),
                AUTHORITY);
    }

    private static List<X509Certificate> keyed(String kind, int size) {
        return chain(holder().keys(Draft.keyPair(kind, size)).by(AUTHORITY), AUTHORITY);
    }
}
