package nl.plusgemeente.sdk.auth.certificate;

import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.AUTHORITY_CRL;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.HOLDER;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.NOW;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.OIN;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.ROOT_CRL;
import static nl.plusgemeente.sdk.auth.certificate.TestPki.chain;
import static nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRE_PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of revoked certificates: who is on one is refused, each is kept for its time, and what happens without one. */
class RevocationTest {
    private final VirtualTime time = new VirtualTime(NOW);
    private final Shelf shelf = new Shelf();

    @BeforeEach
    void fills_the_shelf() {
        publish(Lists.of(ROOT, NOW), Lists.of(AUTHORITY, NOW));
    }

    @Test
    void check_ofACertificateOnNoList_passes() {
        assertThat(policy(RevocationMode.REQUIRE)
                        .check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT)
                        .oin())
                .isEqualTo(OIN);
        assertThat(shelf.asked()).extracting(Object::toString).containsExactly(ROOT_CRL, AUTHORITY_CRL);
    }

    @Test
    void check_ofARevokedHolder_isRefusedWithTheMomentAndReason() {
        publish(Lists.of(ROOT, NOW), Lists.of(AUTHORITY, NOW).revoked(HOLDER));

        refused(RevocationMode.REQUIRE, AuthErrors.CERTIFICATE_REVOKED)
                .withMessageContaining("revoked since")
                .withMessageContaining("KEY_COMPROMISE");
    }

    @Test
    void check_ofAHolderBelowARevokedAuthority_isRefusedAndItsListNotAskedFor() {
        publish(Lists.of(ROOT, NOW).revoked(AUTHORITY), Lists.of(AUTHORITY, NOW));

        refused(RevocationMode.REQUIRE, AuthErrors.CERTIFICATE_REVOKED).withMessageContaining("Private Services CA");
        assertThat(shelf.asked()).extracting(Object::toString).containsExactly(ROOT_CRL);
    }

    @Test
    void list_thatIsThere_isAskedForOnceInItsTime() {
        OinCertificatePolicy policy = policy(RevocationMode.REQUIRE);
        for (int i = 0; i < 50; i++) {
            policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT);
            time.advance(Duration.ofMinutes(1));
        }

        assertThat(shelf.asked()).hasSize(2);
    }

    @Test
    void list_beforeItsEnd_isRenewedAheadAndTheNewOneCounts() {
        OinCertificatePolicy policy = policy(RevocationMode.REQUIRE);
        policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT);
        time.advance(Duration.ofHours(6).plusMinutes(1));
        publish(
                Lists.of(ROOT, NOW.plus(Duration.ofHours(6))),
                Lists.of(AUTHORITY, NOW.plus(Duration.ofHours(6))).revoked(HOLDER));

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CERTIFICATE_REVOKED));
    }

    @Test
    void list_olderThanTheOneThatIsThere_doesNotCount() {
        publish(Lists.of(ROOT, NOW), Lists.of(AUTHORITY, NOW).revoked(HOLDER));
        OinCertificatePolicy policy = policy(RevocationMode.REQUIRE);
        refused(policy, AuthErrors.CERTIFICATE_REVOKED);
        time.advance(Duration.ofHours(7));
        publish(
                Lists.of(ROOT, NOW.minus(Duration.ofHours(1))).until(NOW.plus(Duration.ofDays(1))),
                Lists.of(AUTHORITY, NOW.minus(Duration.ofHours(1))).until(NOW.plus(Duration.ofDays(1))));

        refused(policy, AuthErrors.CERTIFICATE_REVOKED);
    }

    @Test
    void require_withoutAList_refusesAndTriesAgainAfterAMinute() {
        shelf.remove(AUTHORITY_CRL);
        OinCertificatePolicy policy = policy(RevocationMode.REQUIRE);

        refused(policy, AuthErrors.REVOCATION_UNKNOWN)
                .withMessageContaining("no list that counts")
                .satisfies(e -> assertThat(e.retryable()).isTrue());
        refused(policy, AuthErrors.REVOCATION_UNKNOWN);
        assertThat(shelf.asked()).hasSize(2);

        publish(Lists.of(ROOT, NOW), Lists.of(AUTHORITY, NOW));
        time.advance(Duration.ofMinutes(1));
        assertThat(policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT).oin())
                .isEqualTo(OIN);
    }

    @Test
    void require_afterTheEndOfTheLastList_refuses() {
        OinCertificatePolicy policy = policy(RevocationMode.REQUIRE);
        policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT);
        shelf.remove(ROOT_CRL).remove(AUTHORITY_CRL);
        time.advance(Duration.ofHours(7));
        policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT);
        time.advance(Duration.ofHours(2));

        refused(policy, AuthErrors.REVOCATION_UNKNOWN);
    }

    @Test
    void acceptStale_bridgesAnOutageForAsLongAsItSaysAndNoLonger() {
        RevocationMode mode = RevocationMode.acceptStale(Duration.ofHours(24));
        OinCertificatePolicy policy = policy(mode);
        policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT);
        shelf.remove(ROOT_CRL).remove(AUTHORITY_CRL);
        time.advance(Duration.ofHours(8 + 23));
        assertThat(policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT).oin())
                .isEqualTo(OIN);
        time.advance(Duration.ofHours(2));

        refused(policy, AuthErrors.REVOCATION_UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> RevocationMode.acceptStale(Duration.ZERO));
    }

    @Test
    void acceptStale_withoutAFirstList_refuses() {
        shelf.remove(AUTHORITY_CRL);

        refused(RevocationMode.acceptStale(Duration.ofHours(24)), AuthErrors.REVOCATION_UNKNOWN);
    }

    @Test
    void folder_withWhatAJobFetched_isASource(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("crl.tsp.test"));
        Files.write(folder.resolve("TestRoot.crl"), Lists.of(ROOT, NOW).bytes());
        Files.write(
                folder.resolve("crl.tsp.test").resolve("TestAuthority.crl"),
                Lists.of(AUTHORITY, NOW).revoked(HOLDER).bytes());

        refused(policy(RevocationMode.REQUIRE, CrlSource.folder(folder)), AuthErrors.CERTIFICATE_REVOKED);
        Files.write(folder.resolve("crl.tsp.test").resolve("TestAuthority.crl"), new byte[30 * 1024]);
        refused(policy(RevocationMode.REQUIRE, CrlSource.folder(folder)), AuthErrors.REVOCATION_UNKNOWN);
    }

    private void publish(Lists root, Lists authority) {
        shelf.put(ROOT_CRL, root.bytes()).put(AUTHORITY_CRL, authority.bytes());
    }

    private OinCertificatePolicy policy(RevocationMode mode) {
        return policy(mode, shelf);
    }

    private OinCertificatePolicy policy(RevocationMode mode, CrlSource source) {
        return TestPki.builder(PRE_PRODUCTION, ROOT)
                .revocation(mode)
                .crlSource(source)
                .crlHosts("crl.tsp.test")
                .crlLimit(20 * 1024)
                .time(time)
                .build();
    }

    private org.assertj.core.api.ThrowableAssertAlternative<CertificateRejectedException> refused(
            RevocationMode mode, ErrorCode code) {
        return refused(policy(mode), code);
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<CertificateRejectedException> refused(
            OinCertificatePolicy policy, ErrorCode code) {
        return assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> policy.check(chain(HOLDER, AUTHORITY), Purpose.TLS_CLIENT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
