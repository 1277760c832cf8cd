package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.identity.KeyEvent;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.mock.MockCertificates;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.Scenario;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that end, on both sides, and are renewed while the application runs. */
class CertificatesContractTest {
    private static final String LELYSTAD = "lelystad";
    private static final Duration LOOK = Duration.ofSeconds(31);

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private final MockCertificates certificates = facilities.certificates();
    private final Queue<KeyEvent> events = new ConcurrentLinkedQueue<>();
    private final Ahead time = new Ahead();

    @Test
    void expiredServer_isAnErrorOfTheConnection_untilItsOwnerRenewsIt() {
        try (GemeenteSdk sdk = facilities.sdk().maxAttempts(1).build()) {
            facilities.play(Scenario.EXPIRED_SERVER_CERTIFICATE);

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> open(sdk))
                    .withMessageContaining("SDK-2003")
                    .withMessageContaining("has expired: its owner must renew it")
                    .satisfies(e -> {
                        assertThat(e.code()).isEqualTo(CoreErrors.TLS);
                        assertThat(e.retryable()).isTrue();
                    });
            assertThat(facilities.requests()).isEmpty();

            certificates.renewServer();
            open(sdk);
        }
    }

    @Test
    void openConnections_outliveACertificateThatIsRenewedOrExpires() {
        try (GemeenteSdk sdk = facilities.sdk().build()) {
            government(sdk);
            int handshakes = facilities.handshakes();

            certificates.renewServer();
            government(sdk);
            certificates.expireServer();
            government(sdk);

            assertThat(facilities.handshakes()).isEqualTo(handshakes);
        }
    }

    @Test
    void endingCertificate_isSeenByTheSdk_beforeItEnds() {
        facilities.play(Scenario.CERTIFICATE_ENDS_SOON);
        try (GemeenteSdk sdk = facilities.sdk().keyListener(events::add).build()) {
            government(sdk);
            government(sdk);

            assertThat(sdk.certificates())
                    .filteredOn(certificate -> certificate.tenant().equals(LELYSTAD))
                    .singleElement()
                    .satisfies(certificate -> assertThat(certificate.daysLeft()).isEqualTo(10));
            assertThat(events)
                    .filteredOn(event -> event.kind() == KeyEvent.Kind.EXPIRES_SOON)
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.tenant()).isEqualTo(LELYSTAD);
                        assertThat(event.cause()).contains("within 30 day(s)");
                    });
        }
    }

    @Test
    void renewedCertificate_isTakenUpByTheSdk_andTheOldOneIsMissedByNobody() {
        X509Certificate old = facilities.pki().clientCertificate(LELYSTAD);
        try (GemeenteSdk sdk =
                facilities.sdk().time(time).keyListener(events::add).build()) {
            government(sdk);
            X509Certificate renewed = certificates.renewClient(LELYSTAD);
            government(sdk);
            time.later(LOOK);
            government(sdk);
            certificates.withdrawOld(LELYSTAD);
            government(sdk);

            assertThat(facilities.clientCertificates()).containsExactly(old, old, renewed, renewed);
            assertThat(facilities.refusedConnections()).isEmpty();
            assertThat(events)
                    .filteredOn(event -> event.tenant().equals(LELYSTAD))
                    .extracting(KeyEvent::kind)
                    .contains(KeyEvent.Kind.REPLACED);
        }
    }

    @Test
    void keyStore_thatIsReplacedByARenewedOne_isTakenUp(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lelystad.p12");
        Files.write(file, facilities.pki().clientKeyStore(LELYSTAD));
        Secret password = Secret.of(String.valueOf(facilities.pki().password()));
        try (GemeenteSdk sdk = withTenant(KeySource.pkcs12(file, password)).build()) {
            government(sdk, "own");
            X509Certificate renewed = certificates.renewClient(LELYSTAD);
            Files.write(file, facilities.pki().clientKeyStore(LELYSTAD));
            time.later(LOOK);
            government(sdk, "own");

            assertThat(facilities.clientCertificates()).hasSize(2).last().isEqualTo(renewed);
        }
    }

    @Test
    void withdrawnCertificate_isAnErrorOfTheConnection_andStandsInTheMocksList(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lelystad.p12");
        Files.write(file, facilities.pki().clientKeyStore(LELYSTAD));
        Secret password = Secret.of(String.valueOf(facilities.pki().password()));
        try (GemeenteSdk sdk =
                withTenant(KeySource.pkcs12(file, password)).maxAttempts(1).build()) {
            certificates.renewClient(LELYSTAD);
            List<X509Certificate> withdrawn = certificates.withdrawOld(LELYSTAD);

            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> government(sdk, "own"));
            assertThat(facilities.requests()).isEmpty();
            assertThat(facilities.refusedConnections()).isNotEmpty().allSatisfy(refused -> {
                assertThat(refused.tenant()).contains(LELYSTAD);
                assertThat(refused.certificate()).contains(withdrawn.get(0));
                assertThat(refused.reason()).isEqualTo("the certificate was revoked");
            });
        }
    }

    @Test
    void expiredCertificate_isNotShownByTheSdk_whichKeepsTheLastGoodOne() {
        X509Certificate good = facilities.pki().clientCertificate(LELYSTAD);
        try (GemeenteSdk sdk =
                facilities.sdk().time(time).keyListener(events::add).build()) {
            government(sdk);
            certificates.expireClient(LELYSTAD);
            time.later(LOOK);
            government(sdk);

            assertThat(facilities.clientCertificates()).containsOnly(good);
            assertThat(facilities.refusedConnections()).isEmpty();
            assertThat(events)
                    .filteredOn(event -> event.kind() == KeyEvent.Kind.RELOAD_FAILED)
                    .singleElement()
                    .satisfies(event -> assertThat(event.cause()).contains("SDK-1015"));
        }
    }

    private GemeenteSdkBuilder withTenant(KeySource keys) {
        return facilities
                .sdk()
                .time(time)
                .tenant(Tenant.builder("own", Oin.of(facilities.tenants().get(0).oin()))
                        .identity(keys)
                        .build());
    }

    private static void open(GemeenteSdk sdk) {
        sdk.onBehalfOf(LELYSTAD).facility(Omgevingswet.FACILITY).documenten().suggest("omgevingsplan", 1);
    }

    private static void government(GemeenteSdk sdk) {
        government(sdk, LELYSTAD);
    }

    private static void government(GemeenteSdk sdk, String tenant) {
        assertThat(sdk.onBehalfOf(tenant)
                        .facility(Omgevingswet.FACILITY)
                        .samenwerken()
                        .samenwerkingen()
                        .get("SAM-10995")
                        .aangemaaktDoor())
                .contains("00000099000000001000");
    }

    /** The time of the machine, and more. */
    private static final class Ahead extends Clock implements Timekeeper {
        private volatile Duration ahead = Duration.ZERO;

        void later(Duration duration) {
            ahead = ahead.plus(duration);
        }

        @Override
        public Clock clock() {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("moments only");
        }

        @Override
        public long nanoTime() {
            return System.nanoTime() + ahead.toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            later(duration);
        }
    }
}
