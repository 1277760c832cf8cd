package nl.plusgemeente.sdk.auth.certificate;

import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.HOLDER;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.OIN;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.chain;
import static nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRE_PRODUCTION;
import static nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OinCertificatePolicyTest {
    private final OinCertificatePolicy policy = TestPki.policy();

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"TLS_CLIENT", "TLS_SERVER", "SIGNATURE", "ENCRYPTION"})
    void check_ofAChainInOrder_tellsWhoItIs(Purpose purpose) throws Exception {
        TrustedCertificate trusted = policy.check(chain(HOLDER, AUTHORITY), purpose);

        assertThat(trusted.oin()).isEqualTo(OIN);
        assertThat(trusted.organisation()).contains("TEST Gemeente");
        assertThat(trusted.certificate()).isEqualTo(HOLDER.certificate());
        assertThat(trusted.validatedAt()).isEqualTo(TestPki.NOW);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(HOLDER.certificate().getEncoded());
        assertThat(Base64.getUrlDecoder().decode(trusted.thumbprint())).isEqualTo(digest);
        assertThat(trusted).hasToString("TrustedCertificate[" + OIN + ", " + trusted.thumbprint() + "]");
    }

    @Test
    void check_ofAChainWithItsRoot_isTheSame() {
        assertThat(policy.check(chain(HOLDER, AUTHORITY, ROOT), Purpose.SIGNATURE)
                        .oin())
                .isEqualTo(OIN);
    }

    @Test
    void check_withTwoGenerationsOfRoots_acceptsBoth() {
        Draft.Made older = Draft.authority("Private Root CA - G1", -1).selfSigned();
        Draft.Made holder = Draft.holder(OIN.value())
                .policies(PolicyOid.PRIVATE_SERVICES_SERVER_G1)
                .by(older);
        OinCertificatePolicy both = TestPki.builder(PRE_PRODUCTION, ROOT, older).build();

        assertThat(both.check(chain(holder), Purpose.TLS_CLIENT).oin()).isEqualTo(OIN);
        assertThat(both.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT).oin())
                .isEqualTo(OIN);
    }

    @Test
    void check_byOneOfTheExpected_passes() {
        CertificateUse use = CertificateUse.of(Purpose.TLS_SERVER).by(Oin.of("00000001002220647000"), OIN);

        assertThat(policy.check(chain(HOLDER, AUTHORITY), use).oin()).isEqualTo(OIN);
    }

    @Test
    void check_byAnother_saysWhoWasExpectedAndFound() {
        CertificateUse use = CertificateUse.of(Purpose.TLS_SERVER).by(Oin.of("00000001002220647000"));

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain(HOLDER, AUTHORITY), use))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CERTIFICATE_OIN))
                .withMessageContaining("00000001002220647000")
                .withMessageContaining(OIN.value());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateUse.of(Purpose.SIGNATURE).by());
    }

    @Test
    void check_atTheMomentOfASignature_looksAtThatMoment() {
        OinCertificatePolicy later = TestPki.builder(PRE_PRODUCTION, ROOT)
                .time(new VirtualTime(Draft.UNTIL.plusSeconds(60)))
                .build();
        CertificateUse then = CertificateUse.of(Purpose.SIGNATURE).at(TestPki.NOW);

        assertThat(later.check(chain(HOLDER, AUTHORITY), then).validatedAt()).isEqualTo(Draft.UNTIL.plusSeconds(60));
        refused(() -> later.check(chain(HOLDER, AUTHORITY), Purpose.SIGNATURE), "validity");
        refused(
                () -> policy.check(
                        chain(HOLDER, AUTHORITY),
                        CertificateUse.of(Purpose.SIGNATURE).at(Instant.EPOCH)),
                "validity");
    }

    @Test
    void check_ofATestNumberInProduction_isRefused() {
        OinCertificatePolicy production = TestPki.builder(PRODUCTION, ROOT).build();
        Draft.Made real = Draft.holder("00000001002220647000")
                .policies(PolicyOid.PRIVATE_TLS_SERVER_G4)
                .by(AUTHORITY);

        refused(() -> production.check(chain(HOLDER, AUTHORITY), Purpose.SIGNATURE), "for tests");
        assertThat(production.check(chain(real, AUTHORITY), Purpose.SIGNATURE).oin())
                .isEqualTo(Oin.of("00000001002220647000"));
    }

    @Test
    void policies_ofTheApplicationsOwn_replaceThoseOfPkioverheid() {
        PolicyOid own = new PolicyOid("2.16.528.1.1003.1.2.99.1");
        Draft.Made holder = Draft.holder(OIN.value()).policies(own).by(ROOT);

        refused(() -> policy.check(chain(holder), Purpose.SIGNATURE), "certificate policies");
        OinCertificatePolicy extended =
                TestPki.builder(PRE_PRODUCTION, ROOT).policies(own).build();
        assertThat(extended.check(chain(holder), Purpose.SIGNATURE).oin()).isEqualTo(OIN);
        refused(() -> extended.check(chain(HOLDER, AUTHORITY), Purpose.SIGNATURE), "certificate policies");
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyOid("G4"));
    }

    @Test
    void anyPolicy_outsideProduction_acceptsATestAuthority() {
        Draft.Made holder = Draft.holder(OIN.value()).by(ROOT);

        refused(() -> policy.check(chain(holder), Purpose.SIGNATURE), "found none");
        assertThat(TestPki.builder(PRE_PRODUCTION, ROOT)
                        .anyPolicy()
                        .build()
                        .check(chain(holder), Purpose.SIGNATURE)
                        .oin())
                .isEqualTo(OIN);
    }

    @Test
    void check_withoutExtendedKeyUsage_looksAtKeyUsageOnly() {
        Draft.Made holder = TestPki.holder()
                .without(Extension.extendedKeyUsage)
                .keyUsage(KeyUsage.nonRepudiation)
                .by(AUTHORITY);

        assertThat(policy.check(chain(holder, AUTHORITY), Purpose.SIGNATURE).oin())
                .isEqualTo(OIN);
        refused(() -> policy.check(chain(holder, AUTHORITY), Purpose.TLS_CLIENT), "key usage");
        refused(() -> policy.check(chain(holder, AUTHORITY), Purpose.ENCRYPTION), "key usage");
    }

    @Test
    void organisation_thatIsNotNamed_isEmpty() {
        Draft.Made holder = Draft.holder(new X500Name("C=NL, CN=gemeente.test, 2.5.4.5=" + OIN))
                .policies(PolicyOid.PRIVATE_TLS_SERVER_G4)
                .by(AUTHORITY);

        assertThat(policy.check(chain(holder, AUTHORITY), Purpose.SIGNATURE).organisation())
                .isEmpty();
    }

    @Test
    void build_withWhatVouchesForNothing_isRefused() {
        fault(() -> OinCertificatePolicy.builder(TrustAnchors.system(), PRE_PRODUCTION)
                .build());
        fault(() -> TestPki.builder(PRE_PRODUCTION, HOLDER).build());
        fault(() -> TestPki.builder(PRODUCTION, ROOT).anyPolicy().build());
        fault(() -> TestPki.builder(PRODUCTION, ROOT).policies().build());
        fault(() -> TestPki.builder(PRODUCTION, ROOT)
                .revocation(RevocationMode.REQUIRE)
                .build());
        Draft.Made weak = Draft.authority("Weak Root", -1)
                .keys(Draft.keyPair("RSA", 1024))
                .selfSigned();
        fault(() -> TestPki.builder(PRE_PRODUCTION, weak).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestPki.builder(PRODUCTION, ROOT).crlLimit(0));
        assertThat(policy.toString()).contains("1 anchors").contains("off");
    }

    /** The chain of the public vectors has RSA keys, and key usage without extended key usage. */
    @Test
    void check_ofTheChainOfTheSigningVectors_passes() throws Exception {
        Path folder = Path.of(System.getProperty("plusgemeente.shared", "../shared"), "vectors", "adr-signing");
        if (!Files.isDirectory(folder)) {
            System.out.println("SKIPPED: no signing vectors at plusgemeente.shared");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder));
        X509Certificate holder = read(folder.resolve("leaf.pem"));
        OinCertificatePolicy any = OinCertificatePolicy.builder(
                        TrustAnchors.pem(folder.resolve("root.pem")), PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .build();

        TrustedCertificate trusted = any.check(
                List.of(holder, read(folder.resolve("intermediate.pem"))),
                CertificateUse.of(Purpose.SIGNATURE)
                        .at(holder.getNotBefore().toInstant().plusSeconds(60)));

        assertThat(trusted.oin()).isEqualTo(Oin.of("00000099000000001000"));
        assertThat(trusted.organisation()).contains("Gemeente Teststad");
    }

    private static X509Certificate read(Path file) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static void refused(ThrowingCallable call, String said) {
        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CERTIFICATE))
                .satisfies(e -> assertThat(e.retryable()).isFalse())
                .withMessageContaining(said);
    }

    private static void fault(ThrowingCallable call) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }
}
